"""Hindi numbers: each below a hundred has a word of its own; English ones are as common."""


def _numbered(lines: str) -> dict[str, int]:
    """Lines of a number and the words that say it."""
    rows = (line.split() for line in lines.splitlines() if line.strip())
    return {word: int(row[0]) for row in rows for word in row[1:]}


UNITS = _numbered("""
0 शून्य shunya shoonya sunya सिफर sifar zero oh
1 एक ek ik one
2 दो do two
3 तीन teen tin three
4 चार chaar char chaar four
5 पाँच पांच paanch panch five
6 छह छः chhe che six
7 सात saat sat seven
8 आठ aath ath aat eight
9 नौ nau nav nine
""")

TEENS = _numbered("""
10 दस das ten
11 ग्यारह gyarah gyara igyarah eleven
12 बारह barah bara twelve
13 तेरह terah thirteen
14 चौदह chaudah choudah chauda fourteen
15 पंद्रह पन्द्रह pandrah pandra fifteen
16 सोलह solah sola sixteen
17 सत्रह satrah satra seventeen
18 अठारह अट्ठारह atharah atthara athara eighteen
19 उन्नीस unnis unnees nineteen
20 बीस bees bis
21 इक्कीस ikkis ikkees
22 बाईस बाइस bais baais bayis
23 तेईस तेइस teis teyis
24 चौबीस chaubis choubis chaubees
25 पच्चीस pachis pachchis pachees
26 छब्बीस chhabbis chabbis chhabis
27 सत्ताईस सत्ताइस sattais satais
28 अट्ठाईस अठाईस अट्ठाइस atthais athais
29 उनतीस उन्तीस untis unattis
30 तीस tees tis
31 इकतीस इकत्तीस ikatis iktis ikattis
32 बत्तीस battis batis battees
33 तैंतीस तेंतीस taintis tentis tetis
34 चौंतीस chauntis chautis
35 पैंतीस paintis pentis paitis
36 छत्तीस chhattis chattis
37 सैंतीस saintis sentis
38 अड़तीस adtis artis
39 उनतालीस उन्तालीस untalis unchalis
40 चालीस chalis chaalis chalees
41 इकतालीस iktalis ikatalis
42 बयालीस बियालीस bayalis bayaalis biyalis
43 तैंतालीस taintalis tentalis
44 चौवालीस चवालीस chauvalis chavalis chawalis
45 पैंतालीस paintalis pentalis
46 छियालीस chhiyalis chiyalis
47 सैंतालीस saintalis sentalis
48 अड़तालीस adtalis artalis
49 उनचास unchas unanchas
50 पचास pachas pachaas
51 इक्यावन ikyavan ikyawan
52 बावन bavan bawan
53 तिरपन tirpan tirepan
54 चौवन chauvan chauwan
55 पचपन pachpan
56 छप्पन chhappan chappan
57 सत्तावन sattavan sattawan
58 अट्ठावन अठावन atthavan athawan
59 उनसठ unsath
60 साठ saatth
61 इकसठ iksath
62 बासठ basath baasath
63 तिरसठ tirsath
64 चौंसठ chaunsath chausath
65 पैंसठ painsath pensath
66 छियासठ chhiyasath chiyasath
67 सड़सठ sadsath sarsath
68 अड़सठ adsath arsath
69 उनहत्तर unhattar unahattar
70 सत्तर sattar
71 इकहत्तर ikhattar ikahattar
72 बहत्तर bahattar
73 तिहत्तर tihattar
74 चौहत्तर chauhattar
75 पचहत्तर pachhattar pachahattar
76 छिहत्तर chhihattar chihattar
77 सतहत्तर sathattar satahattar
78 अठहत्तर athhattar athahattar
79 उनासी उन्यासी unasi unyasi
80 अस्सी assi
81 इक्यासी ikyasi
82 बयासी bayasi
83 तिरासी tirasi
84 चौरासी chaurasi
85 पचासी pachasi
86 छियासी chhiyasi chiyasi
87 सत्तासी satasi sattasi
88 अट्ठासी अठासी atthasi athasi attasi atasi
89 नवासी navasi nawasi
90 नब्बे nabbe nabbey
91 इक्यानवे इक्यानबे ikyanave ikyanve
92 बानवे बानबे banave baanve
93 तिरानवे तिरानबे tiranave tiranve
94 चौरानवे चौरानबे chauranave chauranve
95 पचानवे पंचानवे पंचानबे pachanave panchanve
96 छियानवे छियानबे chhiyanave chhiyanve
97 सत्तानवे सत्तानबे sattanave sattanve
98 अट्ठानवे अठानवे atthanave athanve
99 निन्यानवे निन्यानबे ninyanave ninyanve
""")

TENS = _numbered("""
20 twenty
30 thirty
40 forty fourty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
""")

SCALES = _numbered("""
100 सौ sau hundred
1000 हज़ार hazar hajar thousand
""")

LARGE = _numbered("""
100000 लाख lakh lac
10000000 करोड़ crore karod
""")

_ENDINGS = ("va", "vi", "ve", "वाँ", "वीं", "वें", "वां", "वी")
"""What makes a number an ordinal, in both scripts."""

ORDINALS = {
    **{
        word + ending: number
        for word, number in {**UNITS, **TEENS}.items()
        if 5 <= number <= 31  # noqa: PLR2004 - the days of a month
        for ending in _ENDINGS
        if word.isascii() == ending.isascii()
    },
    **_numbered("""
1 पहला pahla pahli pahle first
2 दूसरा doosra doosri doosre dusra dusre second
3 तीसरा teesra teesri teesre tisra tisre third
4 चौथा chautha chauthi chauthe fourth
5 पाँचवाँ paanchva paanchvi fifth
6 छठा छठी छठे chhatha chhathi chhata
"""),
}

REPEATS = {"double": 2, "triple": 3}

PLURALS: dict[str, int] = {}
