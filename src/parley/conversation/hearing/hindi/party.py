"""Hindi for how many people come."""

from parley.conversation.hearing.party_table import PartyTable

PARTY = PartyTable(
    counted="""
    log logon bande banda vyakti jan jane mehman mehmaan guest guests aadmi insaan bachche
    bachcho bachchon bachcha dost doston saathi sadasya member members people person persons
    ladke ladkiyan ladki aurat aurate mahila mahilaye pax adult adults bade kids children rishtedar
    colleague colleagues seater prani
    """,
    alone="""
    patni wife biwi bivi pati husband beta beti dost mummy mamma papa maa pita behan bachcha friend
    girlfriend boyfriend saas sasur dadi dada nani nana chacha chachi boss saheli baby mom dad
    """,
    sets={"couple": 2, "jodi": 2, "joda": 2, "dampati": 2},
    pairs={"parents": 2, "mata-pita": 2, "maa-baap": 2},
    joined="main",
    articles="mera meri mere hamare hamari apni apne apna",
    joiners="aur plus saath",
    between="mere chhote bade aur",
    dozens={"darjan": 12, "dozen": 12},
    half="aadha",
    wholes={"akela": 1, "akeli": 1, "akele": 1},
    added="extra zyada kam",
    either="ya",
    after="""
    hai ho honge hoge hu aayenge aaenge aa chahie kar please wale kal aaj
    parso shaam raat dopahar subah baje
    """,
)

PARTY_CUES = {
    "people_lead": """
        (ham|hum|kul|total|kul milakar) (log)? (milakar|kul)?
        (table|booking|seat) (hai|chahie)?
        (ab|aur ab|par ab|badhkar|badhakar)
        (group|party) (me|hai|of)
    """,
    "people_tail": """
        (ho|aa) (gaye|gae|jaenge|rahe|rahi)
        (hai|honge|aaenge|aayenge|jane|ke lie) (ham|hum|kul|total)?
        (ki|ka) (table|booking|party|jagah)
    """,
    "people_not": """
        (nahi|na ki|ke bajae|ki jagah) (sirf)?
    """,
    "people_hour": """
        (theek|karib|lagbhag) (subah|dopahar|shaam|raat)
    """,
    "people_about": """
        (shakahari|vegetarian|vegan|beemaar|bimar|allergy|allergic) (hai|hain)
        ko (allergy|highchair|high chair) (hai|chahie)
    """,
}
