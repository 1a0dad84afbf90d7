"""Hindi words that are written in several ways, and English ones as Hindi speakers write them."""

VARIANTS = """
aa आ
nahi nai nhi nahii nahee nahin nahiin nehi naahi
ha haan han haa haaa haaan hn haanji
mat mt
na naa न
mujhe muje mje mujhko mujko मुझको
mere mrre
me mein में मे mei
main mai मैं मै
par pe pr पे पर
hai he hain hein हैं hy
hu hun hoon hoo hunn हूं हूँ हु
ho hon hoo
kya kia kyaa
kyo kyon kyun kyu kyoon kiu kyoo क्यूं क्यू क्यों
aur or और ओर
ye yeh yah यह यै
vo woh wo voh vah वह वोह
dus das
che chhe chhah chah cheh chha छह छः छे छ: छै cha
chahie chaiye chahiye chahye chaahiye chahiyee chahie chaie chaheye चाहिये
chahta chata
bahut bhut bahot bohot bohut bhot bhaut boht
fon फून foon phoon phone phon phn fone फोन fhon fonn
call calls col caal kol kall काल कॉल कोल cal कॉल्स कालस kols कॉलें कॉलों
kar kr
kare karen
de den
le len
gai gayi gyi
theek thik thk tik teek
lie liye liy
abhi abi
pahle pehle phle pehele pahele phele
dubara dobara dubaara dobaara dubra दुबारा दोबारा dobra
kuch kuchh kch
ko ku
log logon logo लोगों
din dino dinon दिनों
yaha yahan yahaan yhan idhar इधर
zehar jahar zahar zeher jeher zehr zahr जहर jaher zeher
behosh behos bahosh
sans saans saas sanse saanse saansein saanson साँसें साँसों sas
hospital haspatal aspatal hospitl अस्पताल हॉस्पिटल
khun khoon
munh muh mooh mu moonh muuh मुंह मुह
hath haath haat haathon
samajh samjh samaj
sunna सुनना
sunni सुननी
rahe rhe rahein
raha rha
rahi rhi
nikal nikaal
band bandh bund bnd
sahi sahii shi
galat glt ghalat
bhai यार bhaiya bhaiyya bhayya bhaisahab bhaisaab bhaiyaa bhaisaheb bro yaar yar भैया
sir saab sahab saheb सर साहब साब sirji
sar सिर
madam maam mam madam mem मैडम मैम didi दीदी
plus प्लस
please plz pls pliz plij प्लीज plss pleez
hello helo hallo हैलो हेलो हलो
hello hey hye हाय hii
ok okay okey okk ओके ओक्के
thanks thanku thankyou thnx thanx थैंक्स थैंक्यू thnks thnq थेंक्स थैंक
sorry sory soory सॉरी सोरी
yes yeah yess यस yup yep yeap
no नो noo
achha acha accha achcha achchha acchha achaa अच्छा
umm um uh uhh uhm hmm hm hmmm mmm mm er erm ah ahh हम्म उम्म अम्म उह अ
number nambar numbar nmbr nombor नंबर नम्बर नंम्बर
numbers नंबर्स numbron नंबरों
naam nam
list लिस्ट
message msg mesage messege मैसेज मेसेज messages messeges msgs मैसेजेस
sms एसएमएस
whatsapp watsapp whatsap व्हाट्सएप व्हाट्सऐप वाट्सएप व्हाट्सअप
email ईमेल imel mail मेल इमेल
delete डिलीट dilit डिलिट delet
remove रिमूव rimuv
block ब्लॉक blok
dnd डीएनडी
disturb डिस्टर्ब distrub
spam स्पैम
marketing मार्केटिंग
telemarketing टेलीमार्केटिंग
unsubscribe अनसब्सक्राइब
subscribe सब्सक्राइब
complaint complain kamplent कंप्लेंट कम्प्लेंट कंप्लेन कम्प्लेन complent
police pulis पुलिस
case केस
report रिपोर्ट riport
trai ट्राई
legal लीगल
notice नोटिस
contact कॉन्टैक्ट कांटेक्ट कॉन्टेक्ट contct कांटैक्ट
database डेटाबेस डाटाबेस
data डेटा डाटा deta
record रिकॉर्ड rikard records रिकॉर्ड्स
system सिस्टम
details डिटेल डिटेल्स detail ditel
company कंपनी कम्पनी kampani
loan लोन
offer ऑफर offers ऑफर्स
reminder रिमाइंडर reminders
interest इंटरेस्ट intrest
interested इंटरेस्टेड intrested इंट्रेस्टेड
permission परमिशन
consent कंसेंट
stop स्टॉप स्टाप
cancel कैंसल कैंसिल kansil cancle cancil कैन्सल कैंसेल
appointment अपॉइंटमेंट apointment appoitment अपॉइन्टमेंट अपाइंटमेंट एपॉइंटमेंट अपोइंटमेंट appt
appointments अपॉइंटमेंट्स
booking बुकिंग buking
book बुक buk
table टेबल tebal
slot स्लॉट slots
time टाइम taim taime
date डेट
change चेंज chenj
confirm कन्फर्म कंफर्म कनफर्म confrm
reschedule रीशेड्यूल रिशेड्यूल rishedule
schedule शेड्यूल
postpone पोस्टपोन
doctor डॉक्टर डाक्टर daktar doctar dr डॉ
clinic क्लिनिक क्लीनिक
manager मैनेजर mainejar
receptionist रिसेप्शनिस्ट
reception रिसेप्शन
staff स्टाफ
agent एजेंट
operator ऑपरेटर
human ह्यूमन
person पर्सन
robot रोबोट robo
machine मशीन mashin
computer कंप्यूटर कम्प्यूटर
bot बॉट
eyai ai एआई
recording रिकॉर्डिंग rikarding
recorded रिकॉर्डेड
customer कस्टमर
care केयर
service सर्विस sarvis services
executive एग्जीक्यूटिव
supervisor सुपरवाइजर
senior सीनियर
team टीम
office ऑफिस
line लाइन
hold होल्ड
transfer ट्रांसफर
connect कनेक्ट
repeat रिपीट ripit
slow स्लो
fast फास्ट
voice वॉइस
mobile मोबाइल mobail
wrong रॉन्ग रांग
emergency इमरजेंसी एमरजेंसी imarjensi emergancy इमर्जेंसी आपातकाल
ambulance एंबुलेंस एम्बुलेंस ambulens
accident एक्सीडेंट एक्सिडेंट eksident
heart हार्ट
attack अटैक atek
stroke स्ट्रोक
chest चेस्ट
blood ब्लड
bleeding ब्लीडिंग
pressure प्रेशर
oxygen ऑक्सीजन
suicide सुसाइड
overdose ओवरडोज
allergy एलर्जी
injection इंजेक्शन
seizure सीजर
current करंट
fire फायर
calling कॉलिंग
gas गैस
cylinder सिलेंडर सिलिंडर
phenyl फिनाइल फिनायल finail
harpic हार्पिक harpik
dettol डेटॉल detol
sanitizer सैनिटाइजर सेनेटाइजर sanitiser
bleach ब्लीच
petrol पेट्रोल
diesel डीजल
kerosene केरोसिन करोसिन
detergent डिटर्जेंट
battery बैटरी
mosquito मॉस्किटो
liquid लिक्विड
short शॉर्ट
circuit सर्किट
acid एसिड तेजाब
dial डायल
opt ऑप्ट
out आउट aut
kidnap किडनैप kidnep
snake स्नेक
bite बाइट
shock शॉक
leak लीक lik leekage
blast ब्लास्ट
highway हाईवे
unconscious अनकॉन्शियस
poison पॉइजन
labour लेबर labor
pain पेन
spray स्प्रे
court कोर्ट
fraud फ्रॉड
use यूज yuj
save सेव
truck ट्रक trak
car कार kaar
bike बाइक baik
scooter स्कूटर
auto ऑटो
tractor ट्रैक्टर
kah keh कह
help हेल्प
blacklist ब्लैकलिस्ट
helpline हेल्पलाइन
highway हाईवे
ticket टिकट
baby बेबी
price प्राइस rate रेट
fees फीस fee फी
charge चार्ज charges चार्जेस charj
discount डिस्काउंट
rupees रुपये रुपए रुपया rupaye rupee rupay rs रु rupye rupiya
open ओपन
close क्लोज
closed क्लोज्ड
address एड्रेस अड्रेस
location लोकेशन
parking पार्किंग
sunday संडे
monday मंडे
tuesday ट्यूजडे
wednesday वेडनेसडे
thursday थर्सडे
friday फ्राइडे
saturday सैटरडे
today टुडे
tomorrow टुमारो
right राइट
correct करेक्ट
maybe मेबी
sure श्योर
bye बाय
mister mr मिस्टर
mrs मिसेज
miss मिस
voicemail वॉइसमेल वॉयसमेल
beep बीप
tone टोन
spelling स्पेलिंग
capital कैपिटल
double डबल dabal
triple ट्रिपल tripal
code कोड
pin पिन
dot डॉट
hyphen हाइफन
dash डैश
zero जीरो jiro ziro
one वन
do डू
not नॉट
two टू
three थ्री
four फोर
five फाइव
six सिक्स
seven सेवन
eight एट
nine नाइन
ten टेन
eleven इलेवन
twelve ट्वेल्व
twenty ट्वेंटी
thirty थर्टी
forty फोर्टी
fifty फिफ्टी
sixty सिक्सटी
seventy सेवेंटी
eighty एटी
ninety नाइंटी
hundred हंड्रेड
thousand थाउजेंड
surname सरनेम
first फर्स्ट
last लास्ट
name नेम
digit डिजिट
digits डिजिट्स
extension एक्सटेंशन
area एरिया
problem प्रॉब्लम
tension टेंशन
checkup चेकअप
question क्वेश्चन
second सेकंड सेकेंड sekand sec
minute मिनट minat mint min मिनिट minutes
hour आवर
"""
"""Lines of words that are one; the first of each is what the others become."""

ALONE = """
बी डी एफ एच जे एल एम एन क्यू आर एस टी यू वी डब्ल्यू डब्लू एक्स वाई जेड जैड
ही साठ kah seven eleven open women children even
"""
"""Words that stand for themselves: the names of the English letters, and what else would clash."""
