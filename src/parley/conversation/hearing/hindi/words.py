"""Hindi words: letters, fillers, and what a name is not. Numbers are in numbers.py."""

FILLERS = """
umm please hi kripya कृपया zara ज़रा जरा to तो भी bhi ही madam bhai अरे are arey oye
ओए dekhiye देखिए suniye सुनिए suno सुनो yani यानी basically actually just
"""

INTERJECTIONS = ""

ABBREVIATIONS = "dr mr mrs ms prof डॉ श्री जन फर अप्रै अग सितं अक्टू नवं दिसं"

DIGIT_SOUNDS = {"to": 2, "for": 4, "ate": 8, "won": 1, "ही_": 0}

DIGIT_GLUE = "baar bar dafa times aur phir fir dash hyphen space dot comma उसके uske baad"

NOT_PHONE = """
rupees paise baje bajkar log logon din hafte mahine saal ghante ghanta minute second dollar percent
pratishat tarikh taarikh saal varsh km kilometer january february march april june july august
september october november december जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर
नवंबर दिसंबर baar
"""

_LETTERS = """
ए a
बी b
डी d
ई e
एफ f
एच h
जे j
एल l
एम m
एन n
क्यू q
आर r
एस s
टी t
यू u
वी v
डब्ल्यू w
डब्लू w
एक्स x
वाई y
ज़ेड z
जेड z
जैड z
bee b
cee c
dee d
eff f
gee g
aitch h
kay k
ell l
pee p
ess s
tee t
vee v
zed z
"""
_SOUNDS = """
सी c
पी p
जी g
के k
आई i
ओ o
see c
ef f
em m
en n
ar r
es s
el l
you u
ex x
why y
jay j
"""


def _pairs(lines: str) -> dict[str, str]:
    """A word and what it stands for, per line."""
    return dict(line.rsplit(maxsplit=1) for line in lines.splitlines() if line.strip())


LETTERS = {**_pairs(_LETTERS), "double u": "w", "double you": "w", "डबल यू": "w"}

LETTER_SOUNDS = _pairs(_SOUNDS)

ALPHABET = {
    "alpha": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e", "foxtrot": "f",
    "golf": "g", "hotel": "h", "india": "i", "juliet": "j", "kilo": "k", "lima": "l", "mike": "m",
    "november": "n", "oscar": "o", "papa": "p", "quebec": "q", "romeo": "r", "sierra": "s",
    "tango": "t", "uniform": "u", "victor": "v", "whiskey": "w", "xray": "x", "yankee": "y",
    "zulu": "z", "apple": "a", "एप्पल": "a", "ball": "b", "बॉल": "b", "elephant": "e",
    "एलीफेंट": "e", "zebra": "z", "ज़ेब्रा": "z", "kite": "k", "काइट": "k", "umbrella": "u",
}  # fmt: skip

MARKS = {"hyphen": "-", "dash": "-", "apostrophe": "'"}

TITLES = {
    "dr": "Dr.", "doctor": "Dr.", "prof": "Prof.", "professor": "Prof.",
    "डॉक्टर": "डॉ.", "डाक्टर": "डॉ.",
    "डॉ": "डॉ.", "प्रोफेसर": "प्रो.",
}  # fmt: skip

PARTICLES = "bin bint de"

PREFIXES = "mc o' d'"

NOT_NAMES = """
a aa aaj aap aapka aapke aapki aapko aapne aapse ab abhi achanak achha agar agla agle ai aisa aise
aisi akela aur aaya aayi aaye aane aana aati aata apna apne apni baad baat baar bahut baje band
bas bata bataiye batao bataya batata batati bhej bhejo bheje bilkul bina bol bola boli bolo bole
boliye bol raha bolna booking book call cancel chahie chahta chahti chahte chal chalega chalo
change clinic correct darasal dard dekh dekho dekhta dekhte dena denge de dijiye do doctor
double dubara din date ek email galat gaya gai gaye ghar haan ha hai ho hoga hogi hona honge hota
hoti hote hua hui hue hu hum humko hume hamara hamare hamari haal hello hi in inka inke is iska
iske iski isko isliye isme ise itna jaise jaisa jaldi jab jaha ja jaa jana jao jata jati jaiye
jarur zaroor ji जी jo ka kab kabhi kaha kahan kahna kaho kah kaise kaisa kal kam kar kara karna
karne karo kare karta karti karte karke karwa karwana karwani kaun kaunsa ke ke_liye ki kijiye
kijiega kis kisi kiska kitna kitne kitni kiya ko koi kripya kuch kya kyo kyunki kyuki lag laga lagta
lagti lekin le lena lijiye lie likh likha likhiye likho ling_ list log ma madad main manager mat
matlab maybe me mera mere meri mila milega milna mobile mujhe na naam nahi namaste namaskar name
naya nayi ne nirdharit number nikal ok okay or par pata pahle pahla phir fir please poochh
puchna puch problem pura purana phone rah raha rahe rahi rakho rakhna rahne rahta reh sab sabhi
sahi sakta sakti sakte samajh samay se shaadi shayad shukriya dhanyavad sirf so sorry sun suna
sunai suno tab tak tatha teek theek thoda thodi time tha thi the tum tumhara un unka unke unko us
uska uske uski usko use vaisa vala vale vali vahi vaha ve vo wapas yaad yaha ya yahi ye yes no
shaam subah dopahar raat somvar mangalvar budhvar guruvar shukravar shanivar ravivar itvar
सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार इतवार sunday monday tuesday wednesday
thursday friday saturday tarikh mahina mahine hafta hafte saal ghanta ghante minute second
rupees paise aapka appointment emergency ambulance police help surname spelling spell
first last speaking here bolte bolta bolti likhna kahte bulate bulati sir mister mrs ms miss shri
shrimati smt sushri श्री श्रीमती सुश्री asli sahab driver wakil vakil beta sirf idhar bas theek
dubara robot machine insaan repeat message wrong
"""
