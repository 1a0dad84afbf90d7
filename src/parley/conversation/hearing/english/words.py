"""English words: numbers, letters, fillers, and what a name is not."""

FILLERS = """
um uhm umm ummm uh uhh uhhh er err erm ah ahh hm hmm hmmm mm mmm mmmm eh please kindly just well
fucking fuckin freaking frigging effing damn goddamn
"""

INTERJECTIONS = """
uh-huh
uh huh
uh-hum
uh-uh
uh-oh
mm-hm
mm hm
mm-hmm
mm hmm
mhm-hm
m-hm
mm-mm
nuh-uh
nuh uh
"""

ABBREVIATIONS = """
dr mr mrs ms prof st jr sr jan feb apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
"""

UNITS = {
    "zero": 0, "oh": 0, "o": 0, "nought": 0, "naught": 0, "nil": 0, "one": 1, "two": 2, "three": 3,
    "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "niner": 9,
}  # fmt: skip

TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip

TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

SCALES = {"hundred": 100, "thousand": 1000}

REPEATS = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}

PLURALS = {
    "zeros": 0, "zeroes": 0, "ohs": 0, "ones": 1, "twos": 2, "threes": 3, "fours": 4, "fives": 5,
    "sixes": 6, "sevens": 7, "eights": 8, "nines": 9,
}  # fmt: skip

DIGIT_SOUNDS = {
    "to": 2, "too": 2, "tu": 2, "for": 4, "fore": 4, "won": 1, "ate": 8, "tree": 3, "fife": 5,
    "sex": 6, "nein": 9, "owe": 0,
}  # fmt: skip

DIGIT_GLUE = "and dash hyphen space then dot point comma minus"

NOT_PHONE = """
dollar dollars bucks euro euros pound pounds cent cents percent am pm oclock hour hours minute
minutes second seconds day days week weeks month months year years people persons times miles
street avenue road january february march april june july august september october november
december
"""

LETTERS = {
    "bee": "b", "cee": "c", "dee": "d", "eff": "f", "gee": "g", "aitch": "h", "haitch": "h",
    "kay": "k", "ell": "l", "pee": "p", "cue": "q", "ess": "s", "tee": "t", "vee": "v",
    "zed": "z", "zee": "z", "double u": "w", "double you": "w",
}  # fmt: skip

LETTER_SOUNDS = {
    "ay": "a", "be": "b", "see": "c", "sea": "c", "ee": "e", "ef": "f", "eye": "i", "jay": "j",
    "el": "l", "em": "m", "en": "n", "oh": "o", "pea": "p", "queue": "q", "are": "r", "ar": "r",
    "es": "s", "tea": "t", "you": "u", "ex": "x", "why": "y",
}  # fmt: skip

ALPHABET = {
    "alpha": "a", "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e",
    "foxtrot": "f", "golf": "g", "hotel": "h", "india": "i", "juliet": "j", "juliett": "j",
    "kilo": "k", "lima": "l", "mike": "m", "november": "n", "oscar": "o", "papa": "p",
    "quebec": "q", "romeo": "r", "sierra": "s", "tango": "t", "uniform": "u", "victor": "v",
    "whiskey": "w", "whisky": "w", "xray": "x", "yankee": "y", "zulu": "z",
}  # fmt: skip

MARKS = {"hyphen": "-", "dash": "-", "apostrophe": "'"}

TITLES = {
    "dr": "Dr.", "doctor": "Dr.", "mr": "Mr.", "mister": "Mr.", "mrs": "Mrs.", "missus": "Mrs.",
    "ms": "Ms.", "miss": "Miss", "prof": "Prof.", "professor": "Prof.",
}  # fmt: skip

PARTICLES = "van von der den de la le da di do dos del della ten ter bin ibn al el of zu zur y"

PREFIXES = "mc o' d' l'"

NOT_NAMES = """
a about above actually after afternoon again against ago all almost alone already also although
always am an and another answer any anybody anymore anyone anything anyway apartment appointment
appointments are arent around as ask asked asking asleep at available away awful back bad basically
be because been before behind being believe best better between big bill's bit book booked booking
both bother box broken business busy but buy by bye call called caller calling calls came can
capital cancel cannot cant care case cell change check clinic close closed cold come comes coming
company complete completely confidential confirm continue cool correct cost could couldnt couple
crazy dead dental dentist did didnt different difficult digits disturb do does doesnt doing done
dont door down drive driving due during each early easy eight either eleven else email emergency
enough entire even evening ever every everybody everyone everything exactly excuse expensive fair
fast feel feeling few fifty fifth fine finished first five follow for forever forget forgot forty
four friend from front full funny further gave get gets getting give given glad go goes going gone
gonna good got great guess had half hang happen happened happy hard has hasnt hate have havent
having he hear heard hell hello help her here hers hey hi hes him himself his home hoping hour
hours house how however hundred hurt hurting hurts i id if ill im important in info information
instead insurance
interested into is isnt it itd its itself ive job keep kept kid kidding kind knew know known last
late later least leave left less let lets lie like line listen listening little live living long's
look looking lot lots love low made main make many married matter maybe me mean means meant medical
meeting message middle mind mine minute missing moment money month months more morning most much
must my myself name named names near need needed needs never new next nice night nine no nobody
none nope not nothing notice now number of off office often oh ok okay old on once one only open
opening or order other our ours out outside over own pain pardon part pay people perfect perhaps
personal phone pick place plan please possible prefer prescription pretty private pronounced
probably problem public put question questions quick quickly quite rather reach ready real really
reason recently refill remember repeat reschedule results return ridiculous right running rush said
same saw say saying says schedule sec second secret see seems seen send sent serious seven several
shall she shes short should show sick since single sir six sleep slow so some somebody somehow
someone something sometime sometimes somewhere soon sorry speak speaking spell spelled spelling
spelt spoke start started stay still stop stupid such sure surgery take taken taking talk talking
teeth tell telling ten than thank thanks that thats the their them themselves then there theres
these they theyre thing things think thinking third this those though thought thousand three
through till time tired to today together told tomorrow tonight too took tooth treatment tried
trouble true try trying twelve twenty two under understand understood unfortunately unless until up
upset urgent us use used using usually very wait waiting want wanted wants was wasnt way we wed
week weeks well went were werent weve what whatever whats when where whether which while who whole
whos whose why wife wifes with within without wondering wont word words work working worried worry
would wouldnt write wrong yeah year years yep yes yesterday yet you youd youll young's your youre
yours yourself youve yup zero monday tuesday wednesday thursday friday saturday sunday january
february march july august september october november december
"""
