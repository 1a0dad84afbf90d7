"""English for how many people come."""

from parley.conversation.hearing.party_table import PartyTable

PARTY = PartyTable(
    counted="""
    people peoples person persons adult adults kid kids child children guest guests diner diners
    friend friends man men woman women lady ladies gentleman gentlemen guy guys girl girls boy boys
    teen teens teenager teenagers toddler toddlers infant infants baby babies senior seniors
    pensioner pensioners student students colleague colleagues coworker coworkers worker workers
    employee employees member members other others highchair highchairs sister sisters brother
    brothers son sons daughter daughters cousin cousins sibling siblings parent parents grandparents
    grandparent grandchild grandchildren grandkids relatives relative neighbor neighbors neighbour
    neighbours aunt aunts uncle uncles nephew nephews niece nieces customer customers client clients
    visitor visitors attendee attendees participant participants patron patrons buddies mate mates
    pals folks individuals players vegetarians vegans
    """,
    alone="""
    wife husband partner girlfriend boyfriend son daughter mother father mom mum dad mommy mummy
    daddy sister brother friend boss colleague coworker child kid baby toddler teen teenager man
    woman lady guy girl boy aunt uncle nephew niece cousin grandmother grandfather grandma grandpa
    granny fiance fiancee spouse infant adult guest neighbor neighbour client assistant sibling
    person senior roommate flatmate buddy mate grandson granddaughter stepson stepdaughter highchair
    other
    """,
    sets={"couple": 2, "couples": 2},
    pairs={"parents": 2, "grandparents": 2, "twins": 2, "triplets": 3, "inlaws": 2},
    selves="me myself",
    joined="i",
    articles="all my our his her their the a an another your",
    kept="the a",
    joiners="and plus with &",
    between="""
    of my our his her the adult small young little older other grown lady best good close co
    """,
    dozens={"dozen": 12, "couple": 2},
    half="half",
    added="more extra additional fewer less",
    either="or",
    after="""
    please at on in for under with tonight today tomorrow this next and or by around now instead to
    from if is are will would that the we who not but because as inside outside near indoors
    outdoors only thanks thank right correct it its his her my altogether when before after coming
    within monday tuesday wednesday thursday friday saturday sunday i can could
    """,
)

PARTY_CUES = {
    "people_lead": """
        (table|tables|booth|reservation|reservations|booking|bookings|seating|room|space|spaces
            |spot|spots|place|places|seats|seat|dinner|lunch|breakfast|brunch|meal|book|reserve
            |booked|reserved|it|us|one|sit|supper|tea) (for|to seat|that seats|of) (only|exactly
            |about|around|a (party|group|total) of)?
        (party|parties|group|groups|family|total|people|number) (of|is|are|will be|being) (now)?
            (only)?
        (party|group) size (of|is|has|to|will be|shrunk)? (shrunk|changed|grown)? (to|only)?
        (we|there|we'll|there'll|they) (are|is|will be|would be|were|be|have|got|are going to be
            |are gonna be|gonna be) (only|now|about|around)?
        (we're|we'll be|there's|there'll be|were) (only|now|about)?
        (make|making) (it|that) (for|a|to)? (only|table for|party of)?
        (change|changed|changing|update|updating|increase|increasing|reduce|reducing|switch|up|move
            |moving|edit|amend|modify) ... (to|for) (only)?
        (people|guests|diners|attendees|us) (is|are|will be|would be|to|now|only) (only)?
        (seat|seats|accommodate|accomodate|fit|include|expecting|hold)
        (only|now) (for)?
        (actually|correction|rather) (for)?
        for (only|exactly|a total of|a party of|a group of)?
        (it's|its|it is|it will be|it'll be|this is|that's|it was) (only)? (gonna be|gonna|going to
            be|for)? (only)?
        (gonna|going to) be (only)?
    """,
    "people_tail": """
        of (us|them|you|my friends|our friends)
        (person|people|top|seater|seat|heads|head|pax|covers|cover) (table|booking|reservation
            |party|group)?
        (total) (people|guests|persons)?
        (in total|altogether|in all|all together)
        (will|would|can|are|is|am|going to|were) (come|coming|attend|attending|join|joining|be
            coming|be there|be attending|be joining|be|show up)
    """,
    "people_not": """
        (not|instead of|isn't|rather than|from|add|adding|another|extra) (for)?
        (highchair|highchairs|chair|chairs|booster|boosters|menu|menus|toys|present|gift) for
    """,
    "people_hour": """
        (at|around|by|past|to|was|were|had|until|till|before|after|of)
    """,
    "people_about": """
        (who|whom|whose)? (will|would|might|may|also)? (need|needs|require|requires|want|wants) (a
            |an|some|the|two|one)? (high|highchair|highchairs|booster|boosters|kid|kids|child
            |wheelchair|special|vegan|vegetarian)
        (is|are|was|were) (only|allergic|vegan|vegans|vegetarian|vegetarians|disabled|smokers|in a
            |a smoker|lactose|gluten|celiac|coeliac|under|late|early|running|sick|ill)
        (can't|cannot|can not|couldn't|won't) (make|come|attend|eat|join)
    """,
}
