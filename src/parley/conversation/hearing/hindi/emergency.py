"""Hindi for danger to life. Recall comes first: a needless number costs a sentence."""

EMERGENCY = {
    "emergency": """
        @chest (me|par|pe|ka|ke) ... @pain
        @chest ... (bahut|tez|tej|ajeeb|bhayanak|achanak) ... @pain
        @pain ... @chest (me|par|pe)
        (chest|heart|seene|chhati) @pain
        @chest (par|pe|me) ... (patthar|hathi|bojh|vajan|wajan|pathar|jaise|bhari|dabav|ghabrahat)
        (chhati|seena|chest|sina) ... (bhari|bhaari|jakad|jakda|dab|dukh|dukhta|jal|phat|tight
            |kas)
        (seene|chhati|chest) me (uth|ghabrahat|tez|tej|bhayanak|bahut|ajeeb)
        (dil|dhadkan|heart|heartbeat) ... (ruk|band|bahut tez|bahut tej|ghabra|baith|doob|tez
            dhadak|tej dhadak|dhadak)
        (dil|heart) (ka|ke) (daura|daure|attack)
        heart (attack|atek|fail|failure|band)
        (hartataik|heartattack|हार्टटैक|हार्टअटैक|हार्टअटेक)
        (hrday|hridaya|hriday) (gati|aaghat|ghat)
        cardiac arrest
        (daaye|baaye|bae|baye|left|right|hath|haath|kandhe|jabde|baanh) ... dard ... (pasina
            |paseena|chhati|seene|chest|jabde)
        dard ... (jabde|left hath|baaye hath|left hand|baaye kandhe) (tak|me)
        (thanda|thande|thandi) (pasina|paseena)
        @breath ... (nahi (aa|le|chal|mil|li|aati|aata)|ruk|phool|phul|atak|ukhad|ghut|band|toot
            |takleef|taklif|dikkat|problem|mushkil|dheemi|dhimi|tez|tej|ful|pareshani|ghabra|kam
            |fans|phans|nahin|rok|chhoot|ulti)
        nahi (le|aa) (pa|paa|rahi|raha) ... @breath
        @breath (lene|lete|lena) ... (nahi|dikkat|takleef|mushkil|problem|pareshani|awaaz|seeti)
        (dikkat|takleef|mushkil|problem|taklif) ... @breath (lene|me)
        (dam|dum|gala) ... (ghut|ghont|ghot|ghutne)
        (ghutan) ... (ho|hai|rahi)
        (munh|hoth|honth|navjat|bachcha|baby|nakhun|nakhoon|chehra|sharir|badan|hath) ... (neela
            |neele|nila|nile|neeli|nili) (pad|ho|hai|pade|hone)?
        (neela|nila|neele|safed|peela) (pad|pade|par) (gaya|gai|raha|rahi|gaye)
        (thanda|thandi) (pad|pade|par|ho|padta|padti) (gaya|gai|raha|rahi|gaye|ja)
        (bandhak|bandi) (bana|banaya|bana ke)
        ghar me (chor|daku|gunde|lutere)
        (jaldi|turant|fauran) (kisi|koi) (ko)? (bhejo|aao|bhej|aaie|bhejie)
        @bleed ... (ruk|band) (nahi|nahi|ni|nahin)
        @bleed ... nahi (ruk|band|tham)
        @bleed ... (rukta|rukti|rukne|tham|thamta|thamne) (nahi|ka naam nahi)
        @bleed ... (beh|bah|baha|behta|bahta|nikal (raha|rahi|gaya|rahe)|aa raha|aa rahi|favvara
            |tapak|bahut|lagatar|zyada|jyada|ho rahi|khun|bhar|bikhra|phail|nikle ja)
        (bahut|kaafi|kafi|zyada|jyada|itna|lagatar|tez|heavy|severe) ... @bleed (beh|bah|nikal|aa
            |ho|gaya|hai|raha)?
        (khun|blood) ki (ulti|ultiyan|ultiya|dast|vomit)
        (ulti|peshab|potty|latrine|muh|munh|kaan|khansi|naak) (me|se) ... @bleed (aa|nikal|gir
            |beh)
        (lahuluhan|lahu luhan|khunam khun|khun se lathpath)
        (nakseer|naksir) ... (nahi|ruk|band)
        behosh
        behosh (ho|hai|pada|padi|pade)
        behoshi (aa|chha|si|ho|jaisi)
        hosh ... (nahi|kho|gava|ud gae|ud gaye)
        (nahi) ... hosh (me|aa|hai)
        (uth|jag|jaag|hil|hilna|hil dul|bol|khul|khol|harkat) (paa|pa)? nahi (raha|rahi|rahe|pa
            |paa|rahin|kar rahi|kar raha|sakta)
        (utha|jaga) nahi (raha|rahi)
        nahi (uth|jag|jaag|hil|bol) (raha|rahi|rahe|rahin)
        (hath|pair|aankh|aankhe|ankh|ankhe|tang) ... nahi (uth|hil|khul|khol|chal) (raha|rahi|rahe
            |pa|paa)
        (aankh|aankhe|ankh|ankhe|aankhen) ... (ulat|palat|ulti|chadh|chad|pathra|band ho)
        (koi)? (jawab|javab|response|reaction|harkat|pratikriya) nahi (de|kar|hai|aa|ho)
        (nabz|nabj|pulse|dhadkan|naadi|nadi) ... (nahi|ruk|band|gayab|dheemi|kam)
        (firing|golibari|golibaari|golabari|फायरिंग)
        (jhulas|jhulsa|jhulsi)
        achanak ... (bolne|chalne|dekhne|nigalne) me (dikkat|takleef|taklif|mushkil)
        ^ ambulance $
        (hath|pair|haath pair|sharir|badan|aadha sharir) ... kaam nahi (kar|kara|karta)
        (baby|bachche|bachcha) (ka)? (sir|sar) (dikh|bahar|aa)
        (tod|toda) (diya|daala|rahe|raha|ke) ... (ghus|andar|darwaza|darvaja)
        (nahi (jiya|jeeya)|(jiya|jeeya) nahi) (jata|jaata|ja|jaega)
        (apni|khud ki|meri|uski) (jaan|jan) (lena|le|lene|lunga|lungi|de|dena|dene)
        chori (karne wale|kar rahe|ho rahi)
        (jala|zinda jala|jinda jala) (dega|denge|dalega|dalenge|diya|rahe|raha)
        behoshi $
        short circuit
        gala (pakad|pakde|daba)
        (maara|mara|peeta) ja (raha|rahi|rahe)
        (sir|sar) (phod|phoda|fod|foda|phodna)
        (pakad|baandh|bandh|kaid|qaid) (kar|ke)? (rakha|rakhe) (hai|hua)?
        (gale|gala|nali|kanth|halak) ... (atka|atki|phansa|phansi|fansa|fasa|phasa|fasi)
        @poison ... @eat
        @eat ... @poison
        (galat|bahut|sari|saari|poori|puri|zyada|jyada|dher|itni|20|30|40|50|10|bees|tees|pachas
            |das|pandrah|ek saath|patta|khoob|mutthi|dibba|kai|kayi|bottle) ... @pills ... @eat
        @pills ... (sari|saari|poori|puri|zyada|jyada|dher|itni|ek saath|patta|dibba|bottle|bahut)
            ... @eat
        (neend|nind) ki ... (kha|khayi|khali|le li|kha li|shishi|nigal|overdose)
        @eat ... (neend|nind) ki ... @pills
        (overdose|over dose)
        (daru|sharab|daaru) ... (uth|hosh|saans|hil) (nahi|nahi)
        (nigal|nigla|nigli|nigaal) (liya|li|gaya|gai|lia)
        (gale|gala|galle|saans ki nali|nali|kanth|halak) ... (atak|fans|phans|fas|phas|sooj|suj
            |band|kaat|ghot|ghont|kata|dab)
        (atak|fans|phans|fas|phas) (gaya|gai|gayi) ... (gale|gala|halak)
        (sikka|coin|haddi|battery|kaanta|moti|khilona) ... (atak|fans|phans|nigal|nigla)
        (petrol|kerosene|mitti ka tel|diesel) ... (chhidak|chidak|udel|daal (li|liya|raha|rahi
            |diya))
        (ghabrahat|pasina|paseena) ... (chhati|seena|seene|sine|paseena|pasina)
        (chhati|seena|sina|dil) (pakad|daba|thaam)
        (paida|peda|janm) (hone|ho) (wala|vala|wali|raha|rahi)
        choking
        choke (ho|kar|hua)
        (suicide|aatmahatya|atmahatya|khudkushi|khudkhushi|aatmhatya|khud kushi|sucide)
        (mar|marr) (jana|jaana|jau|jaane) (chahta|chahti|chahte|hai mujhe|ka man|ka mann|ko man)
        (marna|marne) (chahta|chahti|hai|ja|ka|jaa) (hu|mujhe|raha|rahi|man|mann)?
        (mujhe|main|me) (ab)? (marna|mar jana) (hai|chahie)
        (jeena|jina|zinda|jinda|jeene|jine|rahna) ... (nahi|na) ... (chahta|chahti|chahte|hai|man
            |raha|rahna|rehna|sakta|sakti|ka)
        nahi (jeena|jina|zinda) (chahta|chahti|hai|rahna|rehna|mujhe)?
        (jeene|jine) (ka|ki|me) ... (man|mann|ichha|matlab|fayda|faida|nahi|koi)
        (jaan|jan) (de|dene|lene|le) (du|dunga|dungi|doon|raha|rahi|di|ja|jaunga|ka|dega|degi|ki)
        (apni|khud ki|uski|apne) (jaan|jan) (le|lene|de|dene|khatre)
        (apne aap|khud|apne|aap ko|khudko|zindagi|jindagi|jeevan|life) (ko)? ... (khatam|khatm|mar
            |maar|maarna|maarne|nuksan|nuksaan|kaat|khatm|end|chot|lila samapt|tyag)
        (phansi|fansi|faansi|phaansi|fanda|phanda) ... (laga|lagane|lagana|lagaya|latak|lagaunga
            |par|pe)
        (pankhe|fan|rassi) (se|par) ... (latak|lataka|jhool)
        (nas|nass|nase|kalai|naas) ... (kaat|kat|kaati|kata|kaatne)
        (kood|kud|kudne|koodne|chhalang) (jau|jaunga|jaungi|ja|jane|raha|rahi|gaya|gai|laga|ja
            raha)
        (train|pul|bridge|chhat|building|nadi|kue|balcony) ... (kood|kud|koodne|kudne|chhalang
            |gir)
        kuch kar (baithunga|baithungi|baith|lunga|lungi|baithu|baithoon)
        (alvida|akhri|aakhri) ... (duniya|khat|baar baat|chitthi|note)
        (duniya) (se|chhod|chod) ... (jana|jaana|ja|jaunga|chala|dunga)
        (lakva|lakwa|lakve|paralysis|paralise|paralyze|paralysed|falij|faalij)
        lakva (maar|mar|ho|aa|pad)
        (brain) (stroke|hemorrhage|haemorrhage|attack)
        (stroke) (aa|ho|aaya|hua|hai|lag|pad|jaisa)
        (munh|chehra|hoth|honth|face|muskan) ... (tedha|tedhi|teda|latak|tera|ladak|tircha|sunn|ek
            taraf|tedhe)
        (ek) (taraf|side|tarafa|or) ... (sunn|sun|kaam nahi|latak|kamzor|kamjor|hil|lakva|ka
            sharir|nahi uth|jhuk)
        (left|right|baaya|daaya|baaye|daaye|aadha|adha) ... (sunn|sun|kaam nahi|bejan|bejaan|nahi
            hil|nahi chal|lakva|kamzor)
        (hath|pair|sharir|badan|body|chehra) ... (sunn|bejan|bejaan|akad|akdan|aith|ainth|kaamp
            |hila nahi|thanda|thande)
        (zubaan|zuban|juban|jeebh|jubaan|awaaz|aavaj|jibh) ... (ladkhada|larkhada|atak|sooj|band
            |tutla|ladkhadane|nahi nikal|bahar)
        (bol|baat|chal|khada|dekh|chala|samajh) ... nahi (paa|pa|paye|sak|ho paa) (raha|rahi|rahe)
        (behki|bahki|ulti|ajeeb|bahaki|ulti seedhi|ool jalool) (behki|bahki|seedhi|sidhi)? (baat
            |baate|baatein|baten) (kar|kah|bol)
        (daura|daure|dora|seizure|fits|fit|mirgi|jhatke|jhatka) ... (pad|aa|ho|aaya|pade|aaye
            |pada)
        seizure
        (akad|aith|ainth) (gaya|gai|gaye|raha|rahi|gayi)
        (jhaag|jhag|phen) ... (nikal|aa|aane|munh)
        (munh) se ... (jhaag|jhag|phen|khun)
        (sooj|suj|phool|phul|sujan|soojan) ... (gala|gale|hoth|honth|jeebh|chehra|saans|aankh
            |munh)
        (hoth|honth|jeebh|chehra|gala|munh|jibh|gale|face) ... (sooj|suj|phool|phul|soojan|sujan)
        (allergy|reaction|anaphylaxis) ... (sans|sooj|gala|ho gaya bahut|ho gai bahut|severe
            |chakkar)
        (poora|pura|pure|saara) (sharir|badan|body) ... (laal|lal|daane|dane|sooj|khujli|akad|jal
            |kaamp|thanda|neela)
        (sharir|badan|body) ... (laal|lal|chakatte) ... (saans|sooj|chakkar|hoth)
        (aag) ... (lag|lagi|laga|pakad|phail|bhadak|lagne|lagayi|lag gai|me jal|me ghir|me phans)
        (jal) (gaya|gai|gaye|raha|rahi|gayi) ... (hath|chehra|sharir|bachcha|paani|tel|badan|ghar
            |dukan|gadi|poora|pura|bahut|zinda|hai)
        (khaulta|kholta|ubalta|garam) (paani|tel|doodh|chai|dudh) ... (gir|pad|jal|ulat)
        (dhuan|dhua|dhuaan|dhuva|smoke) ... (bhar|nikal|uth|phail|ghut|me|aa raha)
        (gas|cylinder|lpg) ... (leak|lik|leek|risav|ris|badbu|smell|phat|fat|blast|boo|nikal|mahak
            |bhar|bhari|phail|lickage|leakage|rissav)
        (smell|badbu|boo|mahak) ... gas
        (cylinder|bomb|boiler|tank|transformer|battery|cooker) ... (phat|fat|phata|fata|phati
            |phatne|blast|visphot)
        (dhamaka|visphot|blast) (ho|hua|hui)
        current (lag|laga|lagi|maar|mara|se|ka)
        (bijli) ... (jhatka|lag|gir|chipak|current)
        (accident|haadsa|hadsa|takkar|durghatna) ... (ho gaya|hua|ho gai|hui|ho gayi|hua hai
            |hogaya|maar|mar|mari|maari|kar diya|abhi)
        (road|bike|car|gaadi|train|bus) (accident|accident me)
        (gaadi|car|truck|bus|train|bike|scooter|tractor|jcb|machine|malbe|deewar|deevar|jack|ped)
            ... (neeche|niche|chadh|kuchal|takra|thok|palat|ulat|ghus gai|dab) (aa|gaya|gai|di
            |diya|daba|gir|dabe|hai)?
        (neeche|niche) (dab|daba|dabe|dab gaya|aa gaya|aa gai)
        (chhat|chat|seedhi|sidhi|unchai|balcony|building|manzil|ped|khidki|chhajje|bathroom|ladder
            |bistar|palang) ... (gir|fisal|phisal|gira|giri|lot|girne|kood)
        (gir) (gaya|gai|gaye|gayi|padi|pade|gain) ... (sar|sir|hosh|uth|hil|bol|khun|chot|haddi
            |head|behosh|nahi|kamar)
        (sar|sir|khopdi|head|maatha|matha|mathe) ... (phoot|phut|foot|phat|fat|phata|futa|khul
            |chot lag|gehri|bahut chot)
        (sar|sir) ... (bhayanak|asahniya|aisa dard|bahut bhayankar|phat raha|bardasht)
        (dard) ... (bardasht|sahan|sahn|asahniya|jaan nikal|mar jau|mar raha|mar rahi|tadap)
        (tadap|chhatpata|tadpa) (raha|rahi|rahe)
        (gardan|neck) ... (akad|stiff|toot|jakad)
        (haddi|hath|pair|pasli|gardan|kamar|tang) ... (toot|tut|tuti|tooti|bahar nikal|latak|kat)
        (ungli|hath|pair|hatheli|kalai|gala|anguli) ... (kat|kata|kati|alag|machine me|ud|udh)
        (gehra|gahra|gehri|bahut bada|badi|gahri) ... (zakhm|jakhm|ghav|chot|cut|ghaav)
        (zakhmi|jakhmi|ghayal|ghaayal|injured) ... (hai|ho|hua|pada|padi|lagi|log|bahut|gambhir)
        (chaku|chaaku|chhuri|churi|talwar|knife|kulhadi|gandasa|blade|khanjar) ... (maar|mar|lag
            |ghop|ghonp|leke|lekar|le kar|le ke|dikha|se|hath|vaar|hamla|ghus|chala|laga)
        (goli|bandook|banduk|gun|pistol|tamancha|katta|revolver|goliyan) ... (maar|mar|lag|chal
            |mara|lagi|dikha|leke|lekar|laga|taan|hai uske|paas|chali)
        (hamla|attack|haath uthaya|hatyar|hathiyar) ... (kar|kiya|ho|hua|lekar|leke|kar diya)
        (maar|pit|peet|pitai|mar|maarpeet|marpeet|maar peet|mar peet|peeta|pit) (raha|rahi|rahe
            |kar|ho|peet|dega|denge|dalega|dalenge|ho rahi)
        (mujhe|hame|use|usko|bachche ko|maa ko|behan ko|log|pati|sasural) ... (maar|peet|pit|mar
            |maarne|peetne) (raha|rahi|rahe|dega|dalega|denge|dalenge|ki dhamki|aa)
        jaan se ... (maar|mar|maarne|marne)
        (maarne|marne|mardalne|maar dalne|jaan se marne|kaatne|jalane) ki (dhamki|koshish)
        (chor|daku|gunda|gunde|lutere|badmash|badmaash|koi|aadmi|luteron|anjaan) ... (ghus|ghusa
            |ghuse|ghusne|tod|loot|lut|chori kar|andar aa)
        (darwaza|darvaja|tala|khidki|gate|lock) ... (tod|todne|peet|pit|toda) (raha|rahe|rahi|ki
            |diya|daala|kar)
        (loot|lut|dakaiti|daka) ... (liya|raha|rahe|pad|gaya|maar|pat)
        (rape|balatkar|chhedchhad|chhed chhad|zabardasti|jabardasti|jabrdsti|molest|apharan|kidnap
            |kidnep|agwa|agva|apaharan)
        (utha|uthakar) (le|kar) (gaye|gaya|ja) ... (bachche|bachchi|ladki|bete|beti|koi)
        (peecha|pichha) kar (raha|rahe) ... (koi|aadmi|gaadi|mera|ladka)
        (koi|aadmi|ladka) ... (peecha|pichha) kar (raha|rahe)
        (band|kaid|kaidi|bandi|phans|fans|phase|phanse|fase) ... (kar rakha|rakha hai|gaye hai
            |gaya hu|gayi hu|hue hai|hu andar)
        (lift|aag|malbe|kamre|kue|gaadi|baadh|paani) me ... (phans|fans|phanse|phase|fas|doob
            |band)
        (doob|dub) (gaya|gai|raha|rahi|rahe|gaye|gayi|ke|kar|tha)
        (paani|water) (ki thaili|ki theli|break|tut|toot|chhoot|nikal)
        (delivery|labour|labor|prasav|bachcha|baby) ... (pain|dard|bahar (aa|nikal|aane)|peeda
            |abhi ho|ho raha|hone wali|hone vali|nikal)
        (garbhvati|pregnant|garbhwati|pet se|pregnancy|pregnet) ... (khun|bleeding|gir|dard|behosh
            |chakkar|paani|hil)
        (bachcha|baby) ... (hil nahi|harkat|ghoom nahi|pet me hil)
        (saanp|sanp|snake|bichhu|bichoo|kobra|cobra|naag|scorpion|naagin) ... (kaat|kata|kaata
            |dans|das|dank|ne)
        (kutte|kutta|bandar|janwar|sher|tendua|dog|bhalu|jaanvar|sooar) ... (noch|phaad|fad|hamla
            |kaat) ... (khun|bahut|gale|gehra|munh|chehre|buri|bura)
        (kutte|kutta|bandar|dog) ... (bahut|buri|bura|gale|gehra|munh) ... (kaat|kata|kaata|noch)
        (ambulance|ambulans) ... (bhej|bhejo|bhejie|bula|bulao|bulaie|chahie|chahiye|jaldi|turant
            |lao|karo|mangao|mangwao|ki zarurat|call karo|dijie|bhijva|bhijwa|abhi)
        (bula|bulao|bhejo|bhejie|bulaie|mangao|jaldi|bhej|turant|chahie) ... (ambulance|police
            |fire brigade|damkal|dam kal)
        (police|fire brigade|damkal|108|112|102|100) ... (bulao|bhejo|bula|bulaie|bhej|bhejie|ko
            bula|ko phone karo|ko call karo|lagao)
        (doctor) ... (turant|jaldi|abhi) (bulao|bulaie|bhejo|bula|aaie|aao|chahie|bulva)
        (jaldi|turant|fauran) ... (doctor|madad|help) (ko)? (bhejo|bulao|bulaie|bula|bhejie|karo
            |chahie|do|bhej)
        (emergency|imergency|emrjency) (hai|he|ho|situation|case|me hu|bahut|hui|aa|jaldi
            |emergency)
        ^ emergency $
        (bachao|bachalo|bachaao|bachaie|bachaiye|bachaye)
        (bacha|bachaa) (lo|lijie|lijiye|le|lena)
        (mujhe|hame|humko|use|unko|inko) (bacha|bachaa) do
        (madad|help|sahayata) (karo|kijie|karie|chahie|kare|kijiye|koi|me|bhejo|karen|do) ... (koi
            |jaldi|turant|mar|khun|hosh|emergency|gir|phans|maar|jaan|ghus)
        (koi|jaldi|turant|fauran) ... (madad|help|sahayata) (karo|kijie|karie|kare|bhejo|do|me)
        help (help|karo|kijie|me) $
        (mar) (raha|rahi|rahe|jaega|jaegi|jaunga|jaungi|jaenge|gaya|gai|gaye|jae|jaye|na jae)
        (marne|mrne) (wala|wali|vala|vali|wale|ki halat|ki kagar) ... (hai|hu|par)?
        (dam|dum|praan|jaan|pran) (tod|nikal|ja|nikle|chali|niklne|jane) (raha|rahi|diya|rahe|ja
            |gai|gaya|jaegi|wali)
        (jaan|jan) (ka|ko|khatre|par) (khatra|khatre|me|ban|bani)
        (khatre|khatra) me ... (jaan|hai|hu)
        (halat|haalat|tabiyat|tabiat|condition|sthiti) ... (nazuk|najuk|gambhir|bahut kharab|bahut
            bigad|bigad|critical|serious|achanak|bigadti|bahut bura|bahut buri|kharab ho)
        (kuch) ho (gaya|gaya hai|raha) (papa|maa|mummy|bachche|pati|unko|usko|pita|biwi|unhe)?
        (papa|maa|mummy|bachche|pati|usko|unko|pitaji|patni|biwi|bete|beti) (ko|ke) ... kuch ho
            (gaya|raha)
        (sar|sir|gardan|matha) ... (chakkar|ghoom|ghum) ... (ulti|gir|behosh|andhera|dikh)
        (chakkar) ... (sans|khun|behosh|gir|dikh|nahi|laal|dhadkan|pasina|paseena|andhera)
        (aankho|aankhon|ankho|nazar|aankh) ... (andhera|andhere|dhundhla nahi|dikhai nahi|dikh
            nahi|dikhna band|roshni chali|roshni gai|kuch nahi)
        (dikhna|dikhai|nazar|najar|sunai) ... (band|achanak|nahi de|nahi aa|chala gaya)
        achanak ... (dikhna|dikhai|andha|lakva|sunn|bolna|gir|behosh|dard|kamzori|nazar)
        (andha|andhi|andhapan) ... (ho|gaya|gai|hu|raha)
        (sugar|bp|bipi|oxygen|spo2|saturation|shugar|sakar|chini) ... (bahut (low|high|kam|gir
            |badh)|gir|kam ho|low ho|girta|ekdam|400|500|600|80|70|60|40|50|180|190|200|210|220
            |230|240|250|down)
        (bukhar|fever|taap) ... (105|104|106|akad|behosh|daura|jhatke|behki|bahki|hosh|sans|fits)
        (lu|loo|heat stroke) lag ... (behosh|gir|tap|hosh|behki|bahki)
        (epipen|inhaler|nebulizer|pump) ... (kaam nahi|khatam|nahi|aaram|asar)
        (dama|asthma|dame) ... (attack|daura|aa|pad|tez|bahut|sans)
        (cpr|sipiar|सीपीआर)
        (operation|tanke|taanke|ghav|injection) ... (khul|khun|phat|toot) (gaye|gaya|raha|gai
            |nikal) ... (khun|bahar|bah|beh|raha|nikal)
        (ulti|ultiyan|dast|ultiya) ... (ruk nahi|nahi ruk|khun|hosh|behosh|band nahi|neeli|nahi
            band)
        (bachcha|bachchi|bachche|beta|beti|baby) ... (dudh nahi pi|ro nahi|sust|susth|dheela|ham
            nahi|gum ho|kho gaya|kho gai|gayab|lapata|mil nahi)
        (zehrila|jahrila|jehrila|zaherila|zahrila|jahreela|zehreela|zahreela) (gas|khana|saanp
            |keeda|kida|dhuan|padarth|khaya)?
        (food poisoning) ... (behosh|ulti|bahut|hosh|gambhir)
        (zehar|poison) (kha|pi|diya|de|khila|pila|fail|phail|hai|chadh|peene|khane)
        (mara|maara|mari) (hua|pada|padi|hui) (hai|mila|mili)?
        zinda (hai|nahi) ... (nahi|ya nahi|lag)
        (khud|khudko) (ko)? (maar|mar|kaat|jala|khatm|khatam|nuksan|goli) (lunga|lungi|lu|raha
            |rahi|daal|dalunga|diya|li|liya|le)
    """,
}
