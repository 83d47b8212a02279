r"""How minutes say who delivers a service, for whom, and until when.

Patterns are cased: a provider is known by its capitals. What a commissioner pays for is a thing that can be
commissioned (`THING`); who is named after "commissioned by", "a contract with" or "on behalf of" is a commissioner.
"""

from __future__ import annotations

from kg.datepattern import MONTH_NAMES
from kg.rules.grammar import Rule, Table

_LINK = (
    r"(?:(?:and|of|in|&|upon|on)\s(?:the\s)?|for\s(?=Policing|Communit|Health|Educat|Work|Justice|Housing|Child|Young|Youth|Famil|Women|People|Life|Change|All\b|Kids"
    r"|Good))"
)
MONTH = rf"(?:{MONTH_NAMES})\b"
NAME = (
    r"(?<!'s\s)(?!(?:It|This|That|The|These|There|They|He|She|We|In|At|On|For|From|Members?|Councillors?|Officers"
    r"|Inspectors|Ofsted|Staff|(?:Children(?!')|Parents|Schools|Work|Training|Support|Services?)(?!\s[A-Z]))\b)"
    rf"(?:(?:[A-Z]\w+\s[A-Z]\w+\?\s)?[A-Z][\w'&.]*(?:-\w+)*(?:,\s[A-Z]\w+(?=\sand\s[A-Z]))?(?:\s(?:{_LINK}(?=[A-Z]))?(?!{MONTH})(?:[A-Z][\w'&-]*|\d{{1,3}}(?!\w))){{0,11}}"
    r"|(?:a|the)\s(?:local|national)\s(?!x)[A-Z][\w']+)"
)
# A word about a provider between commas: "Safe Steps, a local charity, provided …"
_ASIDE = r"(?:,\swhich|,\s(?:an?|the|commissioned|funded)\s[\w\s-]{3,50},|,)?"
COUNCIL = (
    r"(?:[Tt]he\s(?:County\s|City\s|Borough\s|District\s)?(?:Council|Authority|local\sauthority|authority)"
    r"|[Tt]his\sCouncil)"
)
THING = (
    r"(?:[Ss]ervices?|[Ii]nterviews?|[Aa]dvocacy|[Pp]rogrammes?|[Hh]elplines?|[Cc]ounselling|[Mm]entoring"
    r"|[Mm]ediation|[Tt]herap(?:y|ies)|[Tt]reatment|[Pp]rojects?|[Hh]ubs?|[Rr]efuges?"
    r"|[Ss]chool\s[Nn]ursing|[Hh]ealth\s[Vv]isiting|[Cc]entres?|[Ss]upport|[Vv]isitors|[Aa]ccommodation|[Ss]cheme"
    r"|[Oo]utreach|[Pp]rovision(?!\sof)|CAMHS|[Ss]hort\s[Bb]reaks|[Rr]espite(?:\s[Cc]are)?|[Cc]onferencing|[Rr]ecruitment|[Bb]reaks|[Hh]omes"
    r"|[Cc]hildren's\s[Ss]ocial\s[Cc]are|[Ss]ocial\s[Cc]are|[Cc]areers?\s[Gg]uidance|(?:[Hh]ours|[Ee]mergency)\s[Ss]ocial\s[Ww]ork|[Yy]outh\s[Ww]ork|[Cc]lubs?|[Cc]linics?|[Hh]elp\s?[Ll]ine"
    r"|[Pp]lay\s?[Ss]chemes?|[Ss]chemes|[Dd]iscussions|[Cc]onversations|[Cc]hildcare|[Nn]urser(?:y|ies)|[Pp]sychotherapy|[Ll]odgings|[Pp]lacements|[Tt]uition|[Bb]efriending|[Aa]dvice|[Cc]ourses|[Vv]isiting|[Nn]ursing|[Ww]orkshops"
    r"|[Aa]ssessments|[Gg]roups|[Cc]hecks|[Cc]oaching|[Tt]ransport|[Cc]ontact|[Ss]upervised\s[Cc]ontact)"
)
_WHOM = (
    r"(?:\sfor\s(?:[a-z]+\s){0,2}(?:children\sand\syoung\speople|children|people|families|carers|victims|parents"
    r"|leavers|adolescents|pupils|siblings|parents\sand\scarers)"
    r"(?:\swho\s(?:are|were|have|had)\s(?:[a-z]+\s){0,3}?[a-z]+(?=,?\s(?:is|are|was|were|has|had|from|by|under)\b)|\sin\scare|\sleaving\scare|\sat\srisk\sof\s[a-z]+|\saffected\sby\s[a-z]+(?:\s[a-z]+)?|\swith\s(?:a\s)?[a-z]+)?)?"
)
SERVICE = (
    r"(?:(?!(?:that|was|were|had|noted|by|which|is|are|[Ss]ince|In|During|Until|From|(?:19"
    rf"|20)\d\d)\b)[A-Za-z0-9(][\w'()/&,-]*\s){{0,12}}?{THING}{_WHOM}"
)
_BE = r"(?:was|were|is|are|had\sbeen|has\sbeen|have\sbeen|continued\sto\sbe|continues\sto\sbe)"
_DOES = r"(?:deliver|provide|run|carry\sout|undertake|operate|offer|conduct|manage)"
_DONE = r"(?:delivered|provided|run|carried\sout|undertaken|operated|offered|conducted|managed|supplied|done|handled|organised|arranged|looked\safter|found|staffed|(?:recruited|trained)(?:\sand\s\w+ed)?)"
_DID = (
    r"(?:(?:had|has|have|was|were|is|are)\s(?:been\s)?)?(?:(?:began|begun|started|continue[ds]?|go(?:es)?\son|went\son)\s(?:to\s)?"
    r"(?:deliver|provid|runn?|operat|offer|manag)(?:e|ing)?|taken\sover|took\sover|takes?\scare\sof|look(?:s|ed)\safter"
    r"|suppl(?:y|ies|ied|ying)|offers|offered|offering|manages|managed|managing|undertakes|undertook|undertaken|deliver"
    r"|provide|operate|delivered|delivering|provided|providing|ran|run|running|runs"
    r"|carried\sout|carrying\sout|conducted|conducts|operated|operates|delivers|provides)"
)
# What a provider is said to be before its name: "the charity Safe Steps", "a local charity, Safe Steps".
_KIND = (
    r"(?:(?:[Tt]he|an?|its|our)\s(?:[a-z-]+\s){0,3}(?:charity|company|organisation|provider|enterprise|trust|agency|partner|group|contractor|firm),?\s)?"
)
_START = r"(?:^|(?<=^\d\.\d\s)|(?<=^\d\d\.\d\s)|(?<=^\d\.\d\d\s)|(?<=^\d\d\.\d\d\s)|(?<=\d\.\s)|(?<=\d\)\s)|(?<=[a-z]\)\s)|(?<=^-\s)|(?<=\d\d\d\d\s)|(?<=that\s)|(?<=[,;]\s)|(?<=and\s)|(?<=:\s))"
_END = (
    r"(?=\s(?:since|until|from|under|across|for|in|on\sbehalf|between|with|within|by|to|at|as|which|who|where"
    r"|and\s(?:had|was|would|it|the)|including|throughout|through|aged|aimed)\b|\s?[,;.(]|$)"
)


_SAID = frozenset({"asserted"})


def _rule(
    name: str, pattern: str, cue: tuple[str, ...], finds: dict[str, dict[str, str]], ignores: tuple[str, ...],
    stances: frozenset[str] = _SAID, core: str = "",
) -> Rule:  # fmt: skip
    return Rule(
        name=name, yields="services", pattern=pattern, cue=cue, cased=True, finds=finds, ignores=ignores,
        stances=stances, core=core,
    )


RULES: tuple[Rule, ...] = (
    _rule(
        "provided-by", rf"{_START}(?:(?P<commissioner>{COUNCIL}|{NAME}(?<=Council))'s\s|[Tt]he\s|[Aa]n?\s|[Ii]ts\s|[Tt]heir\s)?(?P<service>{SERVICE}),?\s(?:{_BE}\s(?:re-?)?(?:commissioned|let|tendered|retendered|procured|set\sup|launched|awarded)[^.;]{{0,40}}?\sand\s)?(?:(?:who|which"
                       rf"|for|to|in|at|across|aimed)\s(?:\w+\s){{0,8}}?)?(?:{_BE}\s|(?<=,\s))(?:currently\s|now\s"
                       r"|being\s|also\s"
                       rf"|jointly\s)?{_DONE}(?:\s(?:to|for|in|across|within|throughout|under|since|from|on\sbehalf\sof)\s[\w\s'&,-]{{3,70}}?)?\s(?:by|through)\s{_KIND}(?:[Tt]he\s)?(?P<provider>{NAME})",
        ("by", "through"),
        {
            "The Parents Project, run by Bright Path for the Council, had grown.": {"service": "Parents Project",
                "provider": "Bright Path"},
            "Return home interviews were carried out by Bright Path Trust.": {"service": "Return home interviews",
                "provider": "Bright Path Trust"},
            "It was noted that the advocacy service is provided by Kite Voices.": {"service": "advocacy service",
                "provider": "Kite Voices"},
            "The helpline was run throughout the year by Night Owls.": {"service": "helpline", "provider": "Night Owls"},
            "From June 2020 the refuge was managed by Haven North.": {"service": "refuge", "provider": "Haven North"},
            "The mentoring scheme, which was delivered by Street Steps, had grown.": {"service": "mentoring scheme",
                "provider": "Street Steps"},
            "The young carers project had been run by the Lantern Foundation since 2018.": {"service":
                "young carers project", "provider": "Lantern Foundation"},
            "Counselling for young people was now delivered by Open Door Barset.": {"service":
                "Counselling for young people", "provider": "Open Door Barset"},
        },
        ("The service would be provided by Kite Voices.", "The report was presented by Kite Voices.",
            "The service was praised by Ofsted.",
         "It had been suggested that the service be delivered by Kite Voices."),
    ),
    _rule(
        "commissioned-to", rf"(?P<provider>{NAME}){_ASIDE}\s{_BE}\s(?:re-?|jointly\s|currently\s"
                           r"|also\s)?(?:commissioned|contracted|appointed"
                           rf"|funded)(?:\sby\s[\w\s'&,()-]{{3,120}}?)?(?:\s(?:in|from"
                           rf"|since)\s[\w\s]{{4,20}}?)?\sto\s{_DOES}\s(?:the\s|an?\s"
                           rf"|all\s)?(?P<service>{SERVICE}){_END}",
        ("commissioned", "contracted", "appointed", "funded"),
        {
            "Safe Steps had been commissioned to provide the missing children service across the county.": {"provider":
                "Safe Steps", "service": "missing children service"},
            "In 2019 Youth Voice were commissioned by the Council to deliver independent advocacy.": {"provider":
                "Youth Voice", "service": "independent advocacy"},
            "A new provider, Second Step, had been appointed to run the supported lodgings service from May.": {
                "provider": "Second Step", "service": "supported lodgings service"},
            "Rainbow House was contracted to run the contact centre in Barset.": {"provider": "Rainbow House",
                "service": "contact centre"},
        },
        ("Safe Steps might be commissioned to provide the service.", "Safe Steps was commissioned to write a report.",
            "The Council was asked to provide the service."),
    ),
    _rule(
        "who-supplies-for", rf"(?:\b(?:to|on|ring|rings|rang|phone|telephone|contact|call|from|with|by|see|saw|at|of|asked|through|via)\s)(?:the\s)?(?P<provider>{NAME}),\s(?:which|who)\s(?:now\s|also\s|currently\s)?(?:(?:has|had|have|was|were|is|are)\s(?:been\s)?)?"
                            rf"(?:provid(?:es?|ed|ing)|deliver(?:s|ed|ing)?|run(?:s|ning)?|ran|suppl(?:y|ies|ied|ying)|operat(?:es?|ed|ing)|offer(?:s|ed|ing)?)\s(?:the\s|an?\s|its\s|their\s)?"
                            rf"(?P<service>{SERVICE}|(?:[a-z-]+\s){{0,4}}(?:line|lines|mediation|counselling))\s(?:for|on\sbehalf\sof|to)\s(?P<commissioner>{COUNCIL}|(?:the\s)?{NAME}(?<=Council)|(?:the\s)?(?:CCG|ICB|Clinical\sCommissioning\sGroup|Integrated\sCare\sBoard)|[A-Z]{{2,5}})(?=[,.;]|\s(?:since|from|under|until|in|by|and|as)\b|$)",
        ("which", "who"),
        {
            "Young people could turn to Kite Voices, which had provided advocacy for the Council since May 2018.": {"provider": "Kite Voices",
                "service": "advocacy", "commissioner": "the Council"},
            "Families were sent to Bright Path, which runs the mediation service on behalf of Barset County Council.": {"provider": "Bright Path",
                "service": "mediation service", "commissioner": "Barset County Council"},
            "Carers could ring Night Owls, which has run the support line for the County Council since June 2020.": {"provider": "Night Owls",
                "service": "support line", "commissioner": "the County Council"},
        },
        ("Young people could turn to Kite Voices, which might provide advocacy for the Council.",
            "Young people could turn to Kite Voices, which would provide advocacy for the Council from May 2030.",
            "They could go to the library, which had provided books for the Council.",
            "Young people spoke to Kite Voices, which did not provide advocacy for the Council.",
            "It was hoped that Kite Voices, which had asked to provide advocacy for the Council, would be chosen."),
        stances=frozenset({"asserted", "expected"}), core=r",\s(?:which|who)\s[^.;]{3,160}?\s(?:for|on\sbehalf\sof|to)\s",
    ),
    _rule(
        "council-commissioned", rf"(?P<commissioner>(?:{COUNCIL}|{NAME})(?:(?:,\s|,?\sand\s)(?:the\s)?{NAME}){{0,3}})\s(?:had\s|has\s|have\s)?(?:jointly\s"
                                r"|also\s|now\s|both\s)?(?:commissioned|contract(?:ed|s)?(?:\swith)?|appointed|engage[ds]|fund(?:s|ed)?|re-commissioned"
                                rf"|use[sd]?|chose|chosen|selected|hire[ds]|retain(?:s|ed)|employ(?:s|ed)|pay(?:s)?|paid|brought\sin"
                                rf"|commissions?)\s(?:the\s)?{_KIND}(?P<provider>{NAME})\sto\s{_DOES}\s(?:the\s|an?\s|all\s"
                                rf"|its\s)?(?P<service>{SERVICE}){_END}",
        ("commission*", "contract*", "appointed", "engage*", "fund*", "re-commissioned", "use", "uses", "used", "chose", "chosen", "selected",
            "hire*", "retain*", "employ*", "pay", "pays", "paid", "brought in"),
        {
            "The Council had commissioned Kite Voices to provide advocacy for children in care.": {"commissioner":
                "The Council", "provider": "Kite Voices", "service": "advocacy for children in care"},
            "Barset County Council commissioned Safe Steps to run the return interview service.": {"commissioner":
                "Barset County Council", "provider": "Safe Steps", "service": "return interview service"},
        },
        ("The Council would commission Kite Voices to provide advocacy.",
            "The Council commissioned a review of the service."),
    ),
    _rule(
        "commissioned-from", rf"(?P<commissioner>{COUNCIL}|{NAME})\s(?:had\s|has\s"
                             r"|have\s)?(?:jointly\s)?(?:commissioned|commissions?|bought|buys?|purchased|purchases|sources|obtains|secures"
                             rf"|procured|procures)(?:\sin)?\s(?:the\s|an?\s|its\s|all\s)?(?P<service>{SERVICE})\s(?:from|through)\s{_KIND}(?:[Tt]he\s)?(?"
                             rf"P<provider>{NAME})",
        ("from", "through"),
        {
            "The Council commissioned a mentoring service from Bright Path Trust.": {"commissioner": "The Council",
                "service": "mentoring service", "provider": "Bright Path Trust"},
            "The County Council had bought family mediation from Calm Waters.": {"commissioner": "The County Council",
                "service": "family mediation", "provider": "Calm Waters"},
        },
        ("The Council commissioned a report from Bright Path Trust.", "The Council might commission a service from "
                                                                      "Bright Path Trust."),
    ),
    _rule(
        "contract-awarded", rf"(?:[Tt]he\s|[Aa]\s)?contract\s(?:for|to\s{_DOES})\s(?:the\s"
                            rf"|an?\s)?(?P<service>{SERVICE})(?:,?\s[\w\s]{{3,40}}?)?\s(?:{_BE}"
                            rf"|{_BE}\scurrently)\s(?:awarded\sto|held\sby|let\sto|won\sby|with"
                            rf"|given\sto)\s(?:[Tt]he\s)?(?P<provider>{NAME})",
        ("contract",),
        {
            "The contract for the young carers service had been awarded to Lantern Foundation.": {"service":
                "young carers service", "provider": "Lantern Foundation"},
            "A contract to provide supported accommodation was held by Safe Harbour Homes.": {"service":
                "supported accommodation", "provider": "Safe Harbour Homes"},
        },
        ("The contract for the service would be awarded to Kite Voices.",
            "The contract for the road was awarded to Smith Ltd."),
    ),
    _rule(
        "contract-with", rf"(?P<commissioner>{COUNCIL}|{NAME})(?:'s?\s(?:current\s|existing\s)?"
                         r"|\s(?:had\s|has\s)?(?:extended|renewed|ended|signed|let|entered\sinto)\s(?:its|an?"
                         rf"|the)\s)contract\swith\s(?:[Tt]he\s)?(?P<provider>{NAME})\s(?:for"
                         rf"|to\s{_DOES})\s(?:the\s|an?\s)?(?P<service>{SERVICE})(?=\s(?:until|from|would|had|has|was"
                         r"|is|ran"
                         rf"|runs|will|began|started)\b|{_END[3:]}",
        ("contract",),
        {
            "The Council's contract with Kite Voices for the advocacy service would run until March 2024.": {
                "commissioner": "The Council", "provider": "Kite Voices", "service": "advocacy service"},
            "The Council's current contract with Safe Steps to provide return interviews had been extended.": {
                "commissioner": "The Council", "provider": "Safe Steps", "service": "return interviews"},
            "The Council had extended its contract with Kite Voices for advocacy until March 2023.": {
                "commissioner": "The Council", "provider": "Kite Voices", "service": "advocacy"},
        },
        ("The Council's contract with Smith Ltd for grass cutting had ended.",
            "Members asked about the Council's contract with Kite Voices for the advocacy service."),
        frozenset({"asserted", "planned"}),
    ),
    _rule(
        "provider-of", rf"(?P<provider>{NAME})\s(?:was|were|is|are|had\sbeen|has\sbeen|remain(?:s|ed)|became)\s(?:the\s|a\s|our\s|its\s|(?:chosen|appointed|selected|confirmed|named)\sas\s(?:the\s|its\s)?)?(?:new\s|chosen\s|lead\s|commissioned\s|preferred\s|current\s"
                       r"|main\s"
                       rf"|sole\s)?(?:providers?\s(?:of|for)|successful\sbidder\sfor|contractor\sfor)\s(?:the\s|an?\s)?(?P<service>{SERVICE}){_END}",
        ("provider", "providers", "bidder", "contractor"),
        {
            "Kite Voices was the provider of the independent visitor service.": {"provider": "Kite Voices",
                "service": "independent visitor service"},
            "Bright Path has been the sole provider of counselling since 2019.": {"provider": "Bright Path",
                "service": "counselling"},
        },
        ("Kite Voices would be the provider of the service.", "The Council was a provider of last resort."),
    ),
    _rule(
        "was-commissioned-from", rf"{_START}(?:[Tt]he\s|[Aa]n?\s)?(?P<service>{SERVICE})\s{_BE}\s(?:jointly\s"
                                 rf"|currently\s)?(?:commissioned|bought|purchased|procured)(?:\sby\s[\w\s'&,()-]{{3,120}}?)?\sfrom\s"
                                 rf"(?:[Tt]he\s)?(?P<provider>{NAME})",
        ("from",),
        {
            "Play therapy was bought by the Council and Barset Health Trust from Calm Waters, as before.": {"service":
                "Play therapy", "provider": "Calm Waters"},
            "Advocacy was commissioned from Kite Voices by the Council.": {"service": "Advocacy",
                "provider": "Kite Voices"},
            "The mediation service had been jointly procured from Calm Waters.": {"service": "mediation service",
                "provider": "Calm Waters"},
        },
        ("Advocacy would be commissioned from Kite Voices.", "A report was commissioned from Kite Voices."),
    ),
    _rule(
        "in-the-hands-of", rf"{_START}(?:[Tt]he\s|[Aa]n?\s|[Ii]ts\s)?(?P<service>{SERVICE})\s{_BE}\s(?:now\s|currently\s)?"
                           r"(?:the\s(?:business|responsibility|job|work|task|remit|province)\sof|in\sthe\shands\sof"
                           r"|(?:entrusted|contracted(?:\sout)?|outsourced|sub-?contracted|let|awarded|handed(?:\sover)?|given)\sto"
                           rf"|with)\s(?:[Tt]he\s)?(?P<provider>{NAME})",
        ("business", "responsibility", "job", "work", "task", "remit", "province", "hands", "to", "with"),
        {
            "Since May 2018 family mediation had been the business of Calm Waters.": {"service": "family mediation",
                "provider": "Calm Waters"},
            "The helpline was in the hands of Night Owls, on a contract with the Council.": {"service": "helpline",
                "provider": "Night Owls"},
            "Supported lodgings had been contracted out to Rainbow House.": {"service": "Supported lodgings",
                "provider": "Rainbow House"},
            "The mentoring programme was entrusted to Bright Path Trust.": {"service": "mentoring programme",
                "provider": "Bright Path Trust"},
            "Independent advocacy is the responsibility of Kite Voices.": {"service": "Independent advocacy",
                "provider": "Kite Voices"},
        },
        ("The service would be entrusted to Kite Voices.", "The decision was in the hands of Cabinet.",
         "The report was given to Mr Sample."),
        core=r"\b(?:business|responsibility|job|work|task|remit|province|hands)\sof\b|\b(?:entrusted|contracted(?:\sout)?|outsourced|let|awarded|handed(?:\sover)?|given)\sto\b|\b(?:was|were|is|are|been|be|now|currently)\swith\b",
    ),
    _rule(
        "it-is-who", rf"\bit\s(?:is|was)\s(?:the\s)?(?P<provider>{NAME})\s(?:that|which|who)\s(?:now\s)?{_DID}\s(?:all\s|the\s|an?\s"
                     rf"|its\s)?(?P<service>{SERVICE}){_END}",
        ("it",),
        {
            "Under its contract it is Kite Voices that provides independent advocacy in the city.": {
                "provider": "Kite Voices", "service": "independent advocacy"},
            "Since 2019 it was Safe Steps who ran the return interview service.": {"provider": "Safe Steps",
                "service": "return interview service"},
        },
        ("It was noted that the service was good.", "It is hoped that Kite Voices would provide the service."),
    ),
    _rule(
        "held-contract", rf"(?P<provider>{NAME})\s(?:had|has|held|holds|had\swon|won|had\sbeen\sawarded|was\sawarded"
                         rf"|were\sawarded|had\sheld)\s(?:the|an?|its|{COUNCIL}'s)\s(?:[a-z-]+\s)?contract\s(?:for|to\s{_DOES})\s(?:the\s"
                         rf"|an?\s)?(?P<service>{SERVICE}){_END}",
        ("contract",),
        {
            "Kite Voices held the contract for independent advocacy.": {"provider": "Kite Voices", "service":
                "independent advocacy"},
            "Safe Steps was awarded the contract to provide the return interview service in May 2019.": {"provider":
                "Safe Steps", "service": "return interview service"},
        },
        ("Kite Voices hoped to win the contract for advocacy.", "Smith Ltd held the contract for grass cutting."),
    ),
    _rule(
        "delivered", rf"(?P<provider>{NAME}){_ASIDE}\s(?:(?:also|now|currently|still|already|jointly)\s)?{_DID}\s(?:(?P<commissioner>{COUNCIL})'s\s|all\s|the\s|an?\s|its\s"
                     rf"|our\s)?(?P<service>{SERVICE}){_END}",
        ("look*", "delivered", "delivering", "provided", "providing", "ran", "run", "running", "runs", "carried", "carrying", "began", "begun", "started",
            "continue", "continued", "continues", "took", "taken", "suppl*", "offer*", "manage*", "undert*", "deliver",
            "provide", "operate", "conducted", "conducts", "operated", "operates", "delivers", "provides"),
        {
            "Safe Steps had delivered the Missing Children Service since 1 May 2018.": {"provider": "Safe Steps",
                "service": "Missing Children Service"},
            "Kite Voices also ran supported lodgings for the Council.": {"provider": "Kite Voices", "service":
                "supported lodgings"},
            "Kite Voices provides independent advocacy for the Council.": {"provider": "Kite Voices", "service":
                "independent advocacy"},
            "Bright Path Trust conducted all return interviews for children under a contract.": {"provider":
                "Bright Path Trust", "service": "return interviews for children"},
        },
        ("Kite Voices would deliver the service.", "The Chair provided an update.", "Members provided support.",
            "Kite Voices had not delivered the service."),
    ),
    _rule(
        "responsible-for", rf"(?:[Tt]he\s)?(?P<provider>{NAME})\s(?:has|had|holds"
                           r"|held)\s(?:the\s)?responsibility\sfor\s(?:delivering|providing|running)\s(?:the\s|an?\s"
                           rf"|all\s)?(?P<service>{SERVICE}){_END}",
        ("responsibility",),
        {
            "The Edge of Care Team has the responsibility for delivering return home interviews.": {"provider":
                "Edge of Care Team", "service": "return home interviews"},
            "The Inclusion Hub had responsibility for running the mentoring programme in schools.": {"provider":
                "Inclusion Hub", "service": "mentoring programme"},
        },
        ("The Cabinet Member has responsibility for services.", "The Inclusion Hub should have responsibility for "
                                                                "running the mentoring programme."),
    ),
    _rule(
        "whose-provider", rf"(?:^|(?<=\s))(?:[Tt]he\s|[Ii]ts\s|[Oo]ur\s)?(?:current\s|new\s|commissioned\s|main\s|sole\s|chosen\s|existing\s|present\s){{0,2}}(?:provider|supplier|contractor)\s(?:of|for)\s(?:the\s|an?\s|its\s|our\s|all\s)?"
                          rf"(?P<service>{SERVICE})(?:,?\s(?:is|was|has\sbeen|had\sbeen|remains|remained|continues\sto\sbe)|,)\s{_KIND}(?:the\s)?(?P<provider>{NAME})",
        ("provider", "supplier", "contractor"),
        {
            "The commissioned provider of return interviews was Safe Steps.": {"service": "return interviews",
                "provider": "Safe Steps"},
            "The provider of the young carers service, Kite Voices, reported.": {"service": "young carers service",
                "provider": "Kite Voices"},
        },
        ("The provider of the service would be Kite Voices.", "The provider of the service reported."),
    ),
    _rule(
        "contract-went", rf"[Cc]ontracts?\s(?:for|to\s{_DOES})\s(?:the\s|an?\s|its\s)?(?P<service>{SERVICE})\s(?:[\w\s,/]{{3,40}}?\s)??(?:(?:had|has|was|is)\s(?:been\s)?)?"
                         rf"(?:with|moved\sto|passed\sto|went\sto|transferred\sto|given\sto|placed\swith|goes\sto)\s{_KIND}(?:the\s)?(?P<provider>{NAME})",
        ("contract", "contracts"),
        {
            "The contract for return interviews moved to Safe Steps in April 2018.": {"service": "return interviews",
                "provider": "Safe Steps"},
            "A new contract for mentoring began on 1 April 2018 with Bright Path.": {"service": "mentoring",
                "provider": "Bright Path"},
        },
        ("The contract for return interviews would move to Safe Steps.", "The contract for mentoring was discussed with members."),
    ),
    _rule(
        "contract-with-for", rf"[Cc]ontracts?\swith\s{_KIND}(?:the\s)?(?P<provider>{NAME})\s(?:for|to\s{_DOES})\s(?:the\s|an?\s|its\s)?(?P<service>{SERVICE})(?=\s(?:ran|runs|had|has|was|is|ends|ended|began|started|would|will)\b|{_END[3:]}",
        ("contract", "contracts"),
        {
            "The contract with Safe Steps for return interviews ran until March 2020.": {"service": "return interviews",
                "provider": "Safe Steps"},
        },
        ("A contract with Safe Steps for return interviews might follow.", "A contract with Smith Ltd for grass cutting ended."),
    ),
    _rule(
        "resolved-award", rf"(?:[Aa]ward|[Aa]warded|[Ll]et|[Gg]rant|[Gg]ive|[Gg]ave|[Gg]ranted|[Aa]pprove(?:d)?\sthe\saward\sof)\s(?:the|an?)\s(?:[a-z-]+\s){{0,2}}?contract\s(?:for|to\s{_DOES})\s(?:the\s|an?\s|its\s)?(?P<service>{SERVICE}),?\sto\s{_KIND}(?:the\s)?(?P<provider>{NAME})",
        ("contract",),
        {
            "(1) award the contract for supported lodgings to Rainbow House CIC, to run from 1 April 2023 to 31 March 2026;": {
                "service": "supported lodgings", "provider": "Rainbow House CIC"},
        },
        ("It was suggested that they award the contract for lodgings to Rainbow House.",
            "Members asked why the Council awarded the contract for lodgings to Rainbow House."),
    ),
    _rule(
        "award-resolved", rf"(?:agreed|resolved|RESOLVED|Resolved|AGREED|approved|decided)\b[^;.]{{0,120}}?\bthat\s(?:the|an?)\s(?:[a-z-]+\s){{0,2}}?contract\s(?:for|to\s{_DOES})\s(?:the\s|an?\s|its\s)?(?P<service>{SERVICE}),?\s(?:should\s|shall\s)?be\s(?:awarded|let|given|granted)\sto\s{_KIND}(?:the\s)?(?P<provider>{NAME})",
        ("contract",),
        {
            "The Committee agreed that a contract for overnight respite be awarded to Rainbow House CIC from 1 April 2023 to 31 March 2026.": {
                "service": "overnight respite", "provider": "Rainbow House CIC"},
        },
        ("It was proposed that a contract for overnight respite be awarded to Rainbow House.",),
    ),
    _rule(
        "which-provider-supplied", rf"{_START}(?:[Tt]he\s|[Aa]n?\s)?(?P<service>{SERVICE}),?\s(?:which|that)\s(?:the\s)?(?P<provider>{NAME})\s(?:(?:now|also|currently)\s)?{_DID}\b",
        ("which", "that"),
        {
            "The speech therapy which Barset Health Trust supplied under a contract let by the Council was praised.": {
                "service": "speech therapy", "provider": "Barset Health Trust"},
        },
        ("The service which Kite Voices would deliver was new.",),
        core=rf"\b(?:which|that)\s(?:the\s)?[A-Z][\w'& -]{{2,80}}?\s(?:(?:now|also|currently)\s)?{_DID}\b",
    ),
    _rule(
        "responsibility-lies", rf"[Rr]esponsibility\sfor\s(?:(?:delivering|providing|running|operating|managing|(?:the\s)?(?:delivery|provision|running|operation|management)\sof)\s)?(?:the\s|an?\s)?(?P<service>{SERVICE}),?\s(?:now\s|currently\s)?(?:lies|lay|rests|rested|sits|sat|falls|fell|passed|is|was)\s(?:now\s)?(?:with|to|on)\s{_KIND}(?:the\s)?(?P<provider>{NAME})",
        ("responsibility",),
        {
            "Responsibility for delivering the independent visitor service lies with Bright Path, under a contract from the Council.": {
                "service": "independent visitor service", "provider": "Bright Path"},
        },
        ("Responsibility for delivering the advocacy service might lie with Bright Path.",),
    ),
    _rule(
        "commissioned-aside", rf"{_START}(?:[Tt]he\s|[Aa]n?\s|[Ii]ts\s)?(?P<service>{SERVICE}),\s(?:which\s{_BE}\s)?(?:(?:commissioned|bought(?:\sin)?|purchased)\sfrom|an?)\s{_KIND}(?:the\s)?(?P<provider>{NAME})(?=\sservice\b|\sproject\b|,|\.|\sby\b|\sand\b)",
        ("commissioned", "bought", "purchased", "service", "project"),
        {
            "The return interview service, commissioned from Safe Steps, had seen 90 children.": {
                "service": "return interview service", "provider": "Safe Steps"},
        },
        ("The return interview service, a success, had grown.",),
    ),
    _rule(
        "came-from", rf"{_START}(?:[Tt]he\s|[Ii]ts\s)?(?P<service>{SERVICE})\s(?:came|comes?|(?:is|was|are|were)\s(?:obtained|sourced|secured|bought\sin|drawn))\sfrom\s{_KIND}(?:the\s)?(?P<provider>{NAME})",
        ("came", "come", "comes", "obtained", "sourced", "secured", "bought", "drawn"),
        {
            "Advocacy for young carers came from Kite Voices, under an agreement with the Council.": {"service": "Advocacy for young carers", "provider": "Kite Voices"},
            "Mentoring and family support come from Bright Path, which the Council commissioned.": {"service": "Mentoring and family support", "provider": "Bright Path"},
        },
        ("The support came from the heart.", "Advocacy might have come from Kite Voices."),
    ),
    _rule(
        "passed-to", rf"{_START}(?:[Tt]he\s|[Ii]ts\s)?(?P<service>{SERVICE})\s{_BE}\s(?:outsourced|contracted\sout|handed(?:\sover)?|entrusted|transferred|given|passed|awarded)(?:\sby\s(?P<commissioner>{COUNCIL}|{NAME}(?<=Council)))?\sto\s{_KIND}(?:the\s)?(?P<provider>{NAME})",
        ("outsourced", "contracted", "handed", "entrusted", "transferred", "given", "passed", "awarded"),
        {
            "Family group conferencing was outsourced by the Council to Kite Voices in April 2021.": {"service": "Family group conferencing", "provider": "Kite Voices"},
        },
        ("The service was transferred to the new building.", "The service might be outsourced by the Council to Kite Voices."),
    ),
    _rule(
        "contracted-for", rf"(?P<provider>{NAME})\s(?:is|was|are|were|has\sbeen|had\sbeen)\s(?:contracted|engaged|retained|appointed|commissioned|paid)\s(?:to|by)\s(?P<commissioner>{COUNCIL}|{NAME}(?<=Council))\sfor\s(?:the\s(?:provision|delivery|running|supply)\sof\s)?(?:the\s|its\s|all\s)?(?P<service>{SERVICE}){_END}",
        ("contracted", "engaged", "retained", "appointed", "commissioned", "paid"),
        {
            "Kite Voices is contracted to the Council for the provision of supported lodgings until March 2024.": {
                "provider": "Kite Voices", "commissioner": "the Council", "service": "supported lodgings"},
        },
        ("Kite Voices was thanked by the Council for the support.",),
    ),
    _rule(
        "uses-for", rf"(?P<commissioner>{COUNCIL}|{NAME}(?<=Council))\s(?:(?:now|also|currently)\s)?(?:uses|used|relies\son|relied\son|employs|pays|paid)\s{_KIND}(?:the\s)?(?P<provider>{NAME})\sfor\s(?:the\s|its\s|all\s|all\sof\sits\s)?(?P<service>{SERVICE}){_END}",
        ("uses", "used", "relies", "relied", "employs", "pays", "paid"),
        {
            "The Council uses Kite Voices for its return interviews.": {"provider": "Kite Voices", "service": "return interviews"},
        },
        ("The Council paid tribute to Kite Voices for its support.", "The Council might use Kite Voices for its advocacy."),
    ),
    _rule(
        "owned-provider", rf"(?P<commissioner>{COUNCIL}|{NAME}(?<=Council))'s\s(?:new\s|current\s|commissioned\s|contracted\s)?(?P<service>{SERVICE})\s(?:provider|contractor|supplier),?\s(?:(?:is|was|remained)\s)?(?:the\s)?(?P<provider>{NAME})",
        ("provider", "contractor", "supplier"),
        {
            "The Council's advocacy provider, Kite Voices, had been in place since April 2021.": {"service": "advocacy", "provider": "Kite Voices"},
        },
        ("The Council's advocacy provider was praised.",),
    ),
    _rule(
        "provider-in-brackets", rf"{_START}(?:[Tt]he\s|[Ii]ts\s)?(?P<service>{SERVICE})\s\((?:(?:the\s)?(?:provider|contractor|supplier):?|provided\sby|delivered\sby|run\sby|contracted\sto)\s(?P<provider>{NAME})",
        ("(", "provider", "contractor", "supplier", "provided", "delivered", "run", "contracted"),
        {
            "The young carers service (provider: Kite Voices; contract to March 2024) had 300 children.": {"service": "young carers service", "provider": "Kite Voices"},
        },
        ("The young carers service (Kite Voices had said) was busy.",),
    ),
)
TABLE = Table(RULES)
