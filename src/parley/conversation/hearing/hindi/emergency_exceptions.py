"""Hindi that sounds like danger to life and is not."""

_ILL = (
    "heart attack|stroke|lakva|lakve|lakwe|lakwa|sans|khun|accident|daura|daure|mirgi|behosh|dard"
    "|seizure|dil|emergency|ambulance|suicide|police|behoshi|heart|bleeding|allergy|dama|asthma"
    "|chest pain|chakkar|operation|jal gaya|chot|haddi|gas|aag|fire|bp|sugar|ulti|chhati|seene"
)

EMERGENCY_UNLESS = {
    "emergency": f"""
        (pichle|pichhle|last|gat|beete|guzre|pichhale) (saal|mahine|hafte|dino|baras|year|month
            |varsh|dafa|baar) ... ... ({_ILL})
        ({_ILL}) ... ... (pichle|pichhle|last) (saal|mahine|hafte|dino|year|month|dafa|baar)
        (pehle|pahle|bachpan me|saal pehle|mahine pehle|hafte pehle|kabhi) ... ({_ILL}) ... (tha
            |thi|the|hua tha|aaya tha|rahti thi)
        ({_ILL}) ... (tha|thi|the) (pehle|pahle|kabhi|tab|bachpan) ...
        ({_ILL}) ... ... ab (bilkul|kaafi|kafi|sab|poori tarah|vo|abhi)? (theek|thik|behtar|aaram
            |hosh|sahi|swasth|kam|ruk)
        ({_ILL}) ... kal (theek|thik|ruk|band|hua tha)
        ({_ILL}) (ki|ke|ka|wale|wali|vale|vali|wala) (jaanch|janch|test|report|dava|davai|goli
            |doctor|physiotherapy|exercise|exarsize|class|specialist|ilaaj|ilaj|injection
            |vishesagya|visheshagya|lie|fees|fis|patient|operation|baad|bad|ke baad|masla|number
            |nishan|nishaan|helpline|policy|claim|bill|insurance|connection|agency|chulha|booking
            |darwaza|seva|gate|surgery|rate|course|training|gaadi ka|tablet|problem rehti|problem
            thi|dikkat rehti|upchar)
        ({_ILL}) (test|insurance|claim|bank|group|donation|donate|report|physiotherapy|checkup
            |check|verification|clearance|helpline|service|seva|extinguisher|fire extinguisher
            |number|exit|gate|darwaza|door|light|policy|station|connection|agency|class|surgery
            |specialist|doctor|clinic|hospital|department|vibhag|wala paan|paan|paneer|shape)
        (blood|khun) (test|group|report|bank|donation|donate|check|sugar|pressure|jaanch|dena|dene
            |daan|daata|ki jaanch|ki kami|patla|badh)
        khun (nikalta|nikalte|nikalega|nikalne|lete|lena|dena|nikalenge) (hai|kya|ke)?
        ({_ILL}) ... (nikalta|hota|hoti|aata|aati|hogi|hoga|lagta|karte|milti|milta|milega) (hai
            |he)? (kya|na)
        (kya) ... ({_ILL}) ... (hota|hoti|hogi|hoga|nikalta|karte|hai kya|hai)
        (yoga|yog|exercise|vyayam|pranayam) ... (sans)
        sans (phoolna|phulna) (kam|theek)
        (behosh|behoshi) (karke|kar ke|karne|wale|vale|ki dava|ka injection|karoge|karenge|karte)
        (ab|abhi) ... hosh me (hai|aa gaye|aa gaya|aa gai)
        (bhook|bhookh|bhuk|hansi|hans|hasi|garmi|thand|sardi|bore|sharam|khushi|pyar|kaam|gusse
            |jalan|bor|padhai|tension|thakan|pyaas) (ke mare|se|me|ke maare)? ... (mar|marr|jaan
            |jal|pagal|phat)
        (hans|has|hasi|hansi) ... (jaan|pet|mar|lot)
        (mar|marr) (raha|rahi|rahe) ... (bhook|bhookh|hansi|garmi|thand|khane ke lie|milne|shauk)
        (phone|battery|mobile|laptop|inverter|charge) (mera|meri|ki battery|bilkul|phir se)?
            (mar|dead|marne|band|khatam|doob) (raha
            |rahi|wala|wali|hone|gaya|gai|hai)?
        (maar|mar) (daalegi|dalegi|daalega|dalega|degi) ... (biwi|bivi|wife|boss|mummy|papa|agar)
        (mujhe)? (maar|mar) (daalegi|dalegi|degi)
        (biwi|bivi|wife|boss|mummy|papa) ... (maar|mar) (daalegi|dalegi|degi|dalega|daalegi|dega)
        (mummy|papa|biwi|bivi|wife|boss|maa) ne (maarna|marna) hai
        (suicide|heart attack) (squad|film|movie|ke against|campaign|ke lakshan|ke lakshan|ke
            karan|se bachne)
        dil (nahi|lag|se|khush|ka raja|kar|chahta|karta|tod|toot|bada|aa gaya|laga|jeet)
        (rakhne|nikalne|karne|banane|bharne|likhne|karvane|dhoondhne|karane|samajhne) me (madad
            |help)
        (madad|help) ... (booking|appointment|form|mulakat|samay|slot|bhasha)
        (behosh|behoshi) nahi (karoge|karenge|karna|karte|hona|honge)
        (rehti|rahti|rehta|rahta|rehte) (hai|thi|tha) ... (dava|davai|doctor|ilaj|dikhana|chahie)
        sans ... (rehti|rahti|rehta|hoti rehti) (hai|thi)
        kamar (akad|jakad)
        (bal|baal|roti|sabzi|khana|kapda|kapde|bulb|motor) jal (gaya|gaye|gai)
        aag lagane (wali|wala|vali|vala)
        (jaan|jan) (kha|khai|khali|pehchan|pahchan|chhoot|bach|hai tu|bujh|kar|karna|na|gaya|gai
            |sakta|ke)
        (aag) (jaisi|jaisa|wala|wali|vala|uthi|baboola)
        (aag|fire) ... (mirch|masala|paan|performance|bajhane|bujhane|bujhane wala|extinguisher)
        (gaadi|car|carburetor|engine|bike|machine|ac|fridge|pump|silencer|motor|wiring) ...
            (choking|choke|dhuan|dhua|garam|saans|leak|current|phat|jal) ... (hai|tha|thi|kal
            |theek|jaanch|karana|check|repair)
        (gas) (bharwani|bharvani|bharna|ki dikkat|rahti|rehti|banti|ban|ki dava|ki goli|khatam
            |cylinder booking|ho jati|connection|kit|pet)
        (cng|सीएनजी) ... gas
        pet (me)? gas
        gas ... (pet|acidity|dakar)
        (chakku|chaku|knife|blade|scissors|kainchi|chhuri) (ki dhar|tez|set|chahie|kharid|milega)
        (goli|goliyan|tablet|dava|davai) (lag nahi|kab|kitni|kaise|leni|khani|likh|chahie|khatam
            |le raha|leta|lete|lena)
        (bachcha|baby|bachche) ... (vaccine|teeka|tika|tikakaran|bal|haircut|milk|chair|seat|menu
            |ke lie)
        (home|ghar|khana|food|free|order|kab|parcel|courier) ... delivery
        delivery (kab|kitne|charge|time|address|boy|milegi|karte|hoti|date)
        (accident) (insurance|claim|policy|bill|me gaadi)
        (loot|lut) (rahe|raha|liya|te) ... (paise|paisa|ho|rate|fees|itne|company|log)
        (aap|tum|log|dukan|company|hospital) ... (loot|lut) (rahe|raha|liya|te)
        (time|samay|waqt|paisa|season|offer) ... (nikal|mar|khatam|ja)
        (thodi|thoda|halka|halki|halke|mamuli|chhota|chhoti|maamuli|jarasa|zarasa) (sa|si|se
            |bahut)? (dard|khun|chot|jalan|kat|cut|bukhar|chakkar|khujli|ulti|moch|suja|soojan
            |allergy)
        ({_ILL}|pair|daant|kamar|ghutna|gala) ... (thoda|thodi|halka|halki|mamuli) (sa|si|dard
            |bahut)
        (dar|sharam|chinta|ghabrahat|ghabrane) (ki|ke) (baat|koi) nahi
        (daant|dant|kamar|ghutne|ghutna|pair|pet|kaan|peeth|kandhe|masude) (me|ka|ke) ... (dard
            |jalan|khujli) ... (appointment|dikhana|dikhane|time|slot|doctor chahie|checkup
            |milega)
        (choking|choke|dhuan|dhua) ... ... (gaadi|carburetor|engine|bike|car|silencer)
        bacha (lo|lijie) ... (shaadi|khane|bill|paise|kharche)
        (traffic|bheed|dhool|mask|bhid) ... sans
        (heart attack|daura|stroke|attack) (aa|ho) (jaega|jaegi) ... (bill|price|rate|dekh|sun
            |itna|dam)
        hosh (me)? aa (gaya|gai|gae|gaye)
        (doob|dub) (gaye|gaya|gai) (paise|share|udhar|business|company)
        (pani|paani) ki (theli|bottle|samasya|dikkat|bottal)
        (doctor) ... (kab|kitne baje|timing|fees|baithte|milenge|aate)
        (killer|jhakkas|mast|gajab) ...
        (machine|ghadi|tv|ac|fridge|cooler|mixer|computer|laptop|printer) ... (band|kharab|ruk)
        (daru|sharab) (milti|milta|serve|bar)
        (neela|neele|nila|safed|laal|lal) (rang|colour|color|dress|kapda|gaadi|shirt|paint|balon)
        (behki|ulti) (ginti|side|taraf)
        (guzar|gujar) (gaye|gai|gaya)
        (bol|dekh|chal|samajh|aa|ja|kar) nahi (paa|pa) (raha|rahi) ... (kal|parso|booking
            |appointment|website|app|link|otp|form)
        (phone|call|network|awaaz|signal|line) ... (uth|utha|bol|jawab|hil) nahi (raha|rahi
            |rahe)
        (phone|call) ... nahi (utha|uth) (raha|rahi|rahe)
        (ac|tv|bijli|light|net|internet|paani) ... (nahi aa|nahi chal|chali gai)
        (kuch)? ho gaya (kya|confirm|booking|appointment|payment)
        jeene (marne)
        (chor) (bazaar|bazar|mat)
        (koi) (andar aa|andar)
        (maar|mar) (peet)? (wali film|movie|game)
        (rula|rulana)
        (gala|gale) (baith|kharab|dukh) ... ... awaaz
        (photo|tasveer|selfie|pic) ... (kheench|khinch)
        (kheench|khinch) ... (photo|tasveer|selfie|pic)
        (khujli|machhar) ... (kaat|kata|kaata)
        machhar ... (kaat|kata|kaata)
        (kaat|kata) ... (baal|bal|hair|nakhun|bill|time)
        (baal|bal|hair|nakhun|kapda|cake|naam|number|phone|call|chalan|ticket|line) ... (kat|kaat
            |kata|kati|kaatna)
        (jal|jalta|jalti|jalan) ... (dekh ke|log|dost|padosi|masala|khana|steam|facial|cream)
        (gir|gire) (gaya|gai|gaye) ... (rate|price|bhav|daam|share|market|network|phone|mobile
            |screen)
        (phone|mobile|rate|price|bhav|daam|share|screen|cover|parda) ... gir (gaya|gai|gaye)
    """,
}
