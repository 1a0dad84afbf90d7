"""Hindi for danger to life, by meanings that stand near each other."""

from parley.conversation.hearing.hindi.emergency_perils import (
    PERIL_CONCEPTS,
    PERIL_EXCEPTIONS,
    PERIL_FRAMES,
)
from parley.conversation.hearing.hindi.emergency_signs import (
    SIGN_CONCEPTS,
    SIGN_EXCEPTIONS,
    SIGN_FRAMES,
)

EMERGENCY_CONCEPTS = {
    **PERIL_CONCEPTS,
    **SIGN_CONCEPTS,
    "breath": "(sans|dam|dum|breath|shvas|swas|saanse)",
    "failing": """
        (ruk|phool|phul|ful|atak|ukhad|ghut|toot|takleef|taklif|dikkat|mushkil|kam|fans|phans|chadh
            |band|uljh|dheemi|dhimi|kharab|rok|jakad)
        (nahi|na) (aa|le|chal|mil|li|ho|pa|paa|aati|aata)
        (aa|le|chal|mil|li) nahi
    """,
    "blood": "@bleed",
    "flowing": """
        (beh|bah|baha|behta|bahta|behna|bahna|nikal|nikla|tapak|favvara|fuhara|dhar|ulti|bhar|phail
            |gir|lathpath|bikhra|chhut|chhoot|girna)
        (aa|ho) (raha|rahi|rahe|gaya|gai)
        (ruk|band|tham) ... nahi
        nahi ... (ruk|band|tham)
        (bahut|zyada|jyada|kaafi|lagatar|tez|itna)
    """,
    "mind": "(hosh|sudh|sudhbudh|behosh|behoshi|murchha|bezaan|bejaan)",
    "gone": """
        (nahi|kho|ud|gaya|gai|gava|chala|chhut|gum|pada|padi|ho gaya|ho gai|chha|aa rahi|kho baitha)
    """,
    "heart": "(dil|dhadkan|heart|heartbeat|kaleja|nabz|nabj|pulse|naadi)",
    "racing": """
        (baith|baitha|doob|dooba|ghabra|tez|tej|jor se|zor se|ruk|band|mil nahi|nahi mil|dhadak
            |gayab|dheemi|nahi chal|fat|phat)
    """,
    "panic": "(ghabrahat|bechaini|bechini|ghabra|paseena|pasina|paseene|pasine|chakkar|tar)",
    "chest": "(chhati|chhaati|seena|seene|sina|sine|chest)",
    "hurting": """
        (dard|dukh|jalan|dabav|bhari|bhaari|jakdan|jakad|tight|dab|bojh|pressure|chubh|khichav|pain)
    """,
    "rope": "(rassi|fanda|phanda|dupatta|chunni|saree|belt|pankha|pankhe)",
    "hanging": "(gala|gale|latak|latka|jhool|phansi|fansi|tang)",
    "falling": """
        (gir|gira|giri|fisal|phisal|ludhak|kood|kooda|kud|kuda|beh|bah|doob|dub|duba|dooba|jal
            |jhulas|phenk|lot)
    """,
    "peril": """
        (chhat|nadi|kua|kuan|kuen|tanki|talab|pool|nahar|nala|naale|jheel|samudra|gaddha|gadhe
            |khai|pul|bridge|manzil|balcony|seedhi|sidhiyon|seedhiyon|ped|khidki|baadh|train|patri
                |balti|baalti|tub|drum|swimming|hauj|bhatti|tandoor
            |truck|hauz)
    """,
    "under": """
        (samne|saamne|neeche|niche) (aa|kood|so|lait|let|jaunga|jaungi|ja|jau|dab|daba|gaya)
    """,
    "beast": """
        (saanp|sanp|saap|snake|bichhu|kobra|cobra|naag|kutte|kutta|dog|bandar|madhumakhi|madhumakkhi
            |madhumakkhiyo|madhumakhiyo|makhiyo|madhumakhiyon|tataiya
            |barre|janwar|jaanwar|bhalu|siyar|lomdi|chuhe|chuha|billi|kide|keede|makdi)
    """,
    "bite": (
        "(kaat|kaata|kata|kati|kaatne|kaate|dans|das liya|das|dasa|dasi|noch|phaad|dank|bite|hamla)"
    ),
    "swollen": "(sooj|suj|soojan|sujan|phool gaya|phul gaya|laal|neela|nila|neele|nile|kaala pad)",
    "part": """
        (chehra|chehre|munh|gala|gale|hoth|honth|jeebh|jibh|aankh|pair|hath|sharir|badan|nakhun|pet)
    """,
    "weapon": """
        (chhura|chhure|ustra|kirpan|gandasi|hansiya|kudal|fawda|rod|bhala|teer
            |goli|bandook|banduk|pistol|katta|tamancha|gun|chaku|chhuri|talwar|kulhadi|hathiyar
            |danda
            |lathi|tezab|acid|bomb|knife|hathoda|blade|eent|patthar)
    """,
    "striking": """
        (maar|mar|maara|mara|mari|maari|chala|chali|chalai|lag|lagi|ghop|ghonp|phek|phenk|feka|fek
            |phenka|dikha|dikhaya|dikhakar|taan|lekar|leke|hamla|vaar|daal|dala)
    """,
    "taken": """
        (utha|uthakar|uthake|le) (le)? (gaya|gaye|gai|ja|bhaga|bhag)
        utha (liya|li|ke)
        (agwa|agva|apharan|apaharan|kidnap|gayab|lapata) (ho|kar|gaya|gai|gayi|hua)?
        (gum ho|kho) (gaya|gai|gaye)
    """,
    "child": "(bachcha|bachche|bachchi|beta|beti|bete|baby|ladki|ladka|bachcho|pota|poti|munna)",
    "structure": "(makan|makaan|ghar|deewar|divar|building|imarat|chhat|malba|malbe|khan|pahad)",
    "collapsing": "(gir|dhah|dhas|dab|dhasak|toot) (gaya|gai|gayi|gaye|raha|rahi|pada|padi)",
    "people_under": "(log|dab|dabe|daba|phans|fans|phanse|neeche|andar|bachche|dabi)",
    "burning": "(aag|lapat|aagjani|blast|dhamaka|visphot|short circuit)",
    "kindled": """
        (phail|phailti|phaili|bhadak|bhadki|phailne|lagti) (ja|rahi|raha|gai|gayi)
        (lag (gai|gayi|gaya|raha|rahi|chuki)|lagi (hai|hui)|laga (li|liya|di|lunga|lungi|raha)|phail
            |bhadak|pakad|ho (gaya|raha)|hua|hui|jal)
    """,
    "scald": "(khaulta|kholta|ubalta|garam|gram|garm) (paani|tel|doodh|dudh|chai|sabzi|daal|dal)",
    "scalded": "(gir|jal|ulat|pad|palat|jala|jali)",
    "labour_pain": """
        (labour|labor|prasav|delivery|leber|लेबर) (pain|dard|peeda|pida|pen)
        (paani|water) (toot|tut|break|chhut|chhoot|ki thaili)
        (paida|bahar) (ho|hone|aa|aane|nikal) (raha|wala|rahi|wali|vala|gaya)
    """,
    "self_end": """
        (khud|apne aap|apni jaan|apni zindagi|zindagi|jindagi|jeevan|apne ko|life|sab kuch|sab)
            (ko)? (khatam|khatm|maar|mar|end|samapt|jala|mita|ant)
        (aatmahatya|atmahatya|khudkushi|suicide|aatmdah|atmadah)
        (jaan|jan) (de|dene) (dunga|dungi|du|raha|rahi|ka|ja)
        (jeene|jine|jeena|jina|zindagi) ... (nahi|khatam|mann nahi|bekar|bojh|matlab nahi)
        nahi (jeena|jina|zinda)
        (mar|marna) (jana|jaana|chahta|chahti|jau|hai mujhe)
    """,
    "toxic": "@poison",
    "taken_in": """
        (kha|khaya|khai|khali|pi|piya|pee|nigal|nigla|nigli|gatak|gatka|gatki|chaba|chabaya|le li
            |le liya|chat|peekar|khakar|khilaya
            |pila|khila|peene)
    """,
    "drugs": "@pills",
    "too_many": """
        (bahut|sari|saari|poori|puri|zyada|jyada|dher|itni|overdose|neend|nind|sleeping|patta
            |mutthi|dibba|kai|bottle|ek
            saath|das|bees|tees|pachas|20|30|50|10)
    """,
    "rescue": """
        (bachao|bachaie|bachaiye|bacha lo|bacha lijie|madad|help|ambulance|108|112|102)
    """,
    "hurry": """
        (jaldi|turant|fauran|abhi|koi|bhejo|bhejie|bulao|bulaie|bula|chahie|karo|kijie)
    """,
    "urgent": "(jaldi|turant|fauran|abhi|bhejo|bhejie|bulao|bulaie|bula|bhej)",
    "vehicle": "(truck|gaadi|car|bus|train|bike|tractor|scooter|auto|jcb|dumper|taxi)",
    "ran_over": (
        "(kuchal|kuchla|rond|raund|takkar|thok|thoka|uda diya|uda di|maar di|maar diya"
        "|chadh|chadha|ghaseet)"
    ),
    "dying": """
        (mar|marr) (raha|rahi|rahe|jaega|jaegi|jaunga|jaungi|jaenge|gaya|gai|dega|dalega|denge)
        (jaan|jan) (nikal|ja|khatre|chali|se maar|se mar|bacha)
        (halat|haalat|tabiyat|sthiti) ... (kharab|gambhir|nazuk|bigad|buri|critical|serious)
        (tadap|chhatpata) (raha|rahi)
    """,
    "loved": "@person",
    "violence": """
        (maar|peet|pit|maarpeet|marpeet|peeta|pitai|daraa|dhamka|dhamki|zabardasti|jabardasti|hamla
            |gala daba|gala ghont) (raha|rahi|rahe|kar|karta|ki|de|ho|dega|denge)
    """,
    "intruder": """
        (chor|daku|gunda|gunde|lutere|badmash|anjaan aadmi|koi aadmi|koi|log|nakabposh)
    """,
    "breaking_in": """
        (ghus|ghusa|ghuse|ghusne|tod|todne|kood kar|loot|lut|andar aa) (aaya|raha|rahe|gaya|gaye|hai
            |kar|rahi|aaye|ke|kara)?
    """,
    "ill": """
        (heart attack|attack|stroke|lakva|lakwa|accident|daura|daure|mirgi|behosh|dard|seizure|sans
            |khun|bleeding|allergy|dama|chot|fracture|operation|haddi|jal|suicide)
    """,
    "long_ago": """
        (saal|mahine|hafte|baras|varsh|years|months) (pehle|pahle|se)
        (pichle|pichhle|gat|beete|last) (saal|mahine|hafte|baras|year|month|week|dino)
        (bachpan|jawani) me
    """,
    "over_now": """
        (tha|thi|the) $?
        (hua|hui|aaya|laga|gira|aai|gir gaya|ho gaya|ho gai|phat gai) (tha|thi|the)
        (pichle|pichhle|saal pehle|mahine pehle|hafte pehle|din pehle|bachpan|kal|parso|pahle)
        (ab|bilkul|abhi) (theek|thik|behtar|aaram)
        (theek|thik) (hu|hai|ho gaya|ho gai)
    """,
    "routine": """
        (checkup|check|jaanch|janch|test|report|appointment|booking|slot|dikhana|dikhane|dava|davai
            |ilaj|ilaaj|specialist|exercise|physiotherapy|insurance|claim|bill|kharcha|fees|rate
            |charge|kitna|kitne|massage|facial|spa|course|class|therapy|therepi|थेरेपी|speech|teeka
            |tika|certificate|form)
        (form|bharne|samajhne|dhoondhne|bhasha|website|app)
        (milta|milti|milega|milegi|hota|hoti|karte|bechte|rakhte|hai kya|hoga kya)
        (chahie|chahiye) (doctor|samay|time|slot)
    """,
    "repairs": """
        (bumper|repair|theek karana|theek karani|theek karvana|badalvana|badalwana|mistri chahie
            |electrician|mechanic|plumber|service|servicing|warranty|screen|insurance|chamakana)
    """,
    "gadget": """
        (phone|mobile|battery|gaadi|car|bike|scooter|engine|pankha|fan|ac|tv|fridge|laptop|charger
            |machine|cooler|geyser|mixer|tyre|carburetor|inverter|kit)
    """,
    "device": "(phone|mobile|laptop|screen|charger|tv|camera|chashma|purse|kapde|pani ka glass)",
    "hyperbole": """
        (bhook|bhookh|hansi|hans|hasi|dress|garmi|sardi|bore|sharam|khushi|offer|sale|discount|party
            |shaadi|film|movie|khana|khane|mithai|biryani|chutkula|wait|intezar|bill|price|majak)
    """,
    "mild": "(thoda|thodi|halka|halki|zarasa|mamuli|maamuli|chhota sa|chhoti si)",
}

EMERGENCY_FRAMES = {
    "emergency": f"""
        * breath failing !routine !over_now !mild
        * blood flowing !routine !over_now !mild
        * mind +2 gone !routine !over_now
        * mind panic !routine !over_now
        * rope +3 hanging !hyperbole
        * heart racing !routine !over_now !hyperbole
        * panic chest|breath|heart !routine !over_now
        * chest +3 hurting !routine !over_now !mild
        * falling peril !over_now !device
        * peril under
        * beast bite !over_now !routine
        * part swollen breath|panic|bite
        * weapon +2 striking !routine !gadget !over_now !hyperbole
        * child +3 taken !over_now !belonging
        * structure +3 collapsing people_under
        structure +2 collapsing
        * burning +2 kindled !gadget !hyperbole !over_now !routine
        * scald scalded !over_now
        labour_pain !routine
        * toxic taken_in !routine !over_now
        * drugs too_many taken_in !over_now
        self_end !hyperbole
        * rescue hurry dying|loved|violence !routine !hyperbole
        * loved dying !hyperbole
        * violence loved !hyperbole !over_now
        * intruder +3 breaking_in !hyperbole !over_now
        * rescue +3 urgent !routine !hyperbole
        vehicle ran_over !over_now !repairs
        rescue +2 hurry !routine !hyperbole !over_now
        {PERIL_FRAMES}
        {SIGN_FRAMES}
    """,
    "unless emergency": f"""
        * gadget +5 repairs
        * gadget +3 over_now
        * dying +4 hyperbole
        * ill +5 long_ago
        {PERIL_EXCEPTIONS}
        {SIGN_EXCEPTIONS}
    """,
}
