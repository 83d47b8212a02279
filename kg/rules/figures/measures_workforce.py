r"""How minutes word the figures of the workforce: caseloads, agency staff, posts, vacancies, recruits, supervision."""

from __future__ import annotations

from kg.rules.figures.pieces_figures import BE, COUNT, PERCENT, PERCENT_LEVEL, after, counted, shared, stood
from kg.rules.grammar import Rule, Table

_SW = (
    r"(?:social\swork(?:er)?s?|practitioners?|qualified\s(?:staff|workers?)|caseworkers?|frontline\s(?:staff"
    r"|workers?))"
)
_STAFF = (
    r"(?:(?:the\s|all\s|its\s|our\s|their\s)?(?:(?:case[\s-]holding|children's|qualified|frontline|permanent|total|whole|safeguarding"
    r"|established)\s){0,3}"
    r"(?:social\swork(?:er)?(?:s|'s)?\s?(?:posts|staff|workforce|roles|positions|establishment|teams?)?|workforce"
    r"|staff(?:ing)?|posts|workers|practitioners|positions))"
)
_AGENCY = r"(?:agency|locums?|interim)"
_MEMBERS = (  # of a scheme
    r"people|trainees|staff|apprentices|participants|families|parents|carers|children|leavers|mothers|fathers|teenagers|pupils"
)
_CASES = r"(?:cases|children|families|allocated\scases|open\scases)"

RULES: tuple[Rule, ...] = (
    stood(
        "caseload.stood", r"case-?\s?loads?(?!\s(?:system|weighting))|cases\sper\s(?:social\s)?worker"
                          r"|number\sof\scases\sheld(?:\sby\s(?:each|a|every)\s\w+)?",
        "caseload*|case load*|case-load*|cases",
        (("The average caseload in the Northern Locality had been 17 in June 2021.", "17"),
         ("Caseloads averaged 22.", "22"),
         ("Workers now carried an average caseload of 15.8.", "15.8"),
         ("Average caseloads had come down to between 14 and 16.", "14 and 16"),
         ("Members heard that case loads were around 20-24 in the north.", "20-24"),
         ("The number of cases held by each worker averaged 18.", "18")),
        ("Caseloads were discussed at 12 meetings.", "The Panel asked about caseloads and there were 14 answers.",
         "The caseload report was item 6 on the agenda.", "Caseloads had fallen by 12%.",
             "Caseloads were reviewed in 2019."),
    ),
    after(
        "caseload.held", rf"(?:{_SW}|workers?|staff|they|each|ASYEs?|NQSWs?|those\sworking\s(?:with(?:in)?"
                         rf"|in))\b(?:\s[\w'()-]{{1,20}}){{0,10}}?\s(?:held|hold|holds|holding|had|has|have|having"
                         r"|carry|carried|carrying|carries|manag(?:e|ed|ing)|handl(?:e|ed|ing)|allocated|with)",
        "social work*|practitioner*|worker*|staff|caseworker*|each|they|those|ASYE*|NQSW*",
        (("Social workers held 21 cases each in May 2020.", "21"),
         ("Newly qualified staff may only have 11 cases.", "11"),
         ("Experienced practitioners were carrying up to 25 children.", "25")),
        ("Social workers had 14 days of leave.", "Each worker had 25 years of experience.",
        "Staff had 40 ideas for the newsletter.",
         "Workers were given 6 laptops."),
        COUNT + rf"(?=\s{_CASES}\b|\son\saverage|\seach\b)",
    ),
    after(
        "caseload.target", r"(?:average|maximum|ceiling|limit|cap|more\sthan|most)(?:\sof)?", "cases",
        (("The aim was a maximum of 18 cases for anyone in the team.", "18"),
         ("No one should have more than 22 cases.", "22")),
        ("An average of 12 cases of measles had been seen.", "More than 30 cases of fraud were found."),
        COUNT + r"(?=\scases\b(?!\s(?:of|were|had|a|in|had\sbeen)\b))",
    ),
    shared(
        "social-workers-per-child.share", r"of\s(?:(?:our|the|all|looked\safter)\s){0,2}(?:children(?:\slooked\safter)?|young\speople"
                                          r"|cases)(?:\sin\scare)?\s(?:now\s)?(?:had|have|with)\s(?:now\s)?(?:had\s"
                                          r"|only\s|just\s|experienced\s){0,2}(?:no\smore\sthan\s|up\sto\s"
                                          r"|fewer\sthan\s|more\sthan\s)?(?:\w+)(?:\sor\s(?:fewer|less"
                                          r"|more))?\ssocial\sworkers", "social workers",
        (("By July 81% of children had had two social workers or fewer.", "81%"),
         ("In all 30% of children in care had more than four social workers.", "30%")),
        ("30% of children knew their social workers.",),
    ),
    after(
        "social-workers-per-child.number", r"(?:children|child|cases)(?:\sin\scare)?(?:\s(?:had|has|have)){1,3}(?:\s(?:on\saverage|typically|an\saverage\sof))?",
        "social workers",
        (("On average a child had had 2.8 social workers in the year.", "2.8"), ("A child had on average 3.1 social workers, too many.", "3.1")),
         ("The children had 3 books about social workers.",),
        rf"(?:{COUNT}(?=\s(?:different\s|changes\sof\s)?social\sworkers?\sin\b)|(?<=on\saverage\s){COUNT}(?=\s(?:different\s)?social\sworkers?\b))",
    ),
    stood(
        "agency-rate.stood", rf"{_AGENCY}\s(?:(?:social|care|qualified)\s)?(?:workers?|staff|social\sworkers?|rate"
                             r"|usage|levels?|posts|cover|proportion|social\swork(?:er)?\srate)(?:\s(?:rate|levels?"
                             rf"|usage|use))?|(?:use|rate|level|proportion|share|percentage)\sof\s{_AGENCY}",
        "agency|locum*|interim",
        (("Agency staff accounted for 21% of those in post in March 2022.", "21%"),
         ("The agency rate had fallen from 30% to 18%.", "18%"),
         ("Use of agency workers stood at 9 per cent.", "9 per cent"),
         ("Locum social workers accounted for one in five of those in post.", "one in five")),
        ("Agency staff were paid 10% more.", "Agency workers attended in 2019.", "The agency had 24 staff."),
        PERCENT + r"(?!\s(?:more|less|higher|lower)\b)",
    ),
    shared(
        "permanent-staff-rate.share", rf"(?:of\s{_STAFF}\s(?:{BE}\s)?(?:now\s|filled\s(?:by|with)\s)?)?permanen(?:cy"
                                      r"|ce|t|tly)\b(?!\s(?:exclu|placement|home|famil|school))", "permanen*",
        (("The service was at 68% permanency.", "68%"),
         ("In May, 82% of posts were filled by permanent staff.", "82%"),
         ("Some 79% of social workers were permanent.", "79%")),
        ("There were 12% permanent exclusions.", "Permanency plans were in place for 80% of children."),
    ),
    stood(
        "permanent-staff-rate.stood", r"permanent\s(?:staff(?:ing)?|workforce|social\sworkers|workers"
                                      r"|staffing\slevels?)(?:\srate)?|(?:workforce|staff)\s(?:permanency|permanence"
                                      r"|stability)(?:\srate)?", "permanen*|stability",
        (("Permanent staffing stood at 77% in June.", "77%"), ("Workforce stability had improved to 84%.", "84%")),
        ("Permanent staff received a rise of 3%.",), PERCENT_LEVEL,
    ),
    counted(
        "social-worker-posts.counted", r"(?:full[\s-]time\sequivalent\s|FTE\s|established\s|qualified\s|permanent\s"
                                       r"|budgeted\s|funded\s){0,3}social\swork(?:er)?\s(?:posts|positions)\b",
        "social work*",
        (("The establishment was 132 social worker posts.", "132"), ("There were 96.5 FTE social work posts in all.",
            "96.5")),
        ("Posts were advertised 6 times for social workers.", "Nineteen vacancies remained."),
    ),
    after(
        "agency-workers.covering", rf"{_AGENCY}\s(?:(?:social|qualified)\s)?(?:workers|staff|cover|practitioners|colleagues)?\s?(?:(?:now|currently|then)\s)?(?:{BE}\s)?(?:had\s)?(?:cover|fill|occup|h[oe]ld)\w{{0,4}}",
        "agency|locum*|interim",
        (("Agency workers were covering five of the vacancies.", "five"), ("Locums filled 22 posts in the spring.", "22")),
        ("Agency workers covered 4 counties.", "Locums held 12 meetings."),
        COUNT + r"(?=\s(?:(?:of\s)?(?:the|those|these|its|our)\s)?(?:[\w-]{1,15}\s){0,3}?(?:vacanc|posts|positions|roles))",
    ),
    counted(
        "agency-workers.covered", rf"(?:(?:of\s)?(?:those|these|them|the|which|its|our)\s)?(?:[\w-]{{1,15}}\s){{0,3}}?(?:(?:posts|vacancies|positions|roles)\s)?(?:{BE}\s){{0,2}}(?:now\s|currently\s)?"
                                  rf"(?:cover|fill|h[oe]ld|occup|tak)\w{{0,4}}\sby\s(?:an?\s)?{_AGENCY}\b",
        "agency|locum*|interim",
        (("Eight of those posts were filled by locums.", "Eight"), ("14 positions were currently covered by agency staff.", "14")),
        ("14 shifts at the hospital were arranged by an agency.", "12 posts were filled by graduates."),
    ),
    counted(
        "vacancies.counted", r"(?:(?:social\swork(?:er)?|qualified|staff|these|FTE|full[\s-]time\sequivalent"
                             rf"|permanent)\s){{0,3}}(?:vacancies\b|(?:vacant"
                             rf"|unfilled)\s(?:[\w'-]{{1,15}}\s){{0,2}}?posts?\b|posts?\s(?:{BE}\s|remain(?:ed"
                             rf"|ing)?\s|left\s|still\s){{1,3}}(?:vacant|unfilled)\b)",
        "vacan*|unfilled",
        (("The team had 14 vacancies in May.", "14"), ("There were 9 vacant posts in the front door team.", "9"),
         ("Two posts remained unfilled.", "Two")),
        ("There were 6 vacant shops in the town.", "4 vacant dwellings had been bought.",
            "Four parking spaces were vacant."),
    ),
    stood(
        "vacancy-rate.stood", r"vacancy\s(?:rates?|levels?)|vacancies|rate\sof\svacancies", "vacanc*",
        (("The vacancy rate was 16% at the end of September.", "16%"), ("Social worker vacancies stood at 21%.",
            "21%")),
        ("The vacancy rate for shops was discussed.", "Vacancies were advertised in 2020.", "Vacancies - some 22% of posts were filled by locums."),
        PERCENT + r"(?!\sof\s[^.;,]{3,60}\b(?:filled|covered|held)\b)",
    ),
    shared(
        "vacancy-rate.share", rf"(?:(?:of\s)?{_STAFF}\s)(?:{BE}|remained)\s(?:still\s|currently\s)?(?:vacant"
                              r"|unfilled)|vacancy\srate\b", "vacan*|unfilled",
        (("In March 11% of posts were vacant.", "11%"), ("A 14% vacancy rate was reported.", "14%")),
        ("12% of shops were vacant.", "30% of land was vacant."),
    ),
    after(
        "recruits.after", r"(?:recruited|appointed|hired|t(?:aken|ook)\son)(?:\sa\sfurther)?",
        "recruited|appointed|hired|taken on|took on",
        (("The scheme had recruited 14 people.", "14"), ("They had recruited a further 9 newly qualified social "
                                                         "workers.", "9")),
        ("The Panel appointed two members to the group.", "The Council recruited 6 gritter drivers."),
        COUNT + r"(?=\s(?:\w+\s){0,3}?(?:people|social\sworkers|workers|practitioners|staff|trainees|apprentices"
                r"|NQSWs|graduates)\b)",
    ),
    counted(
        "recruits.counted", r"(?:(?:new|newly\squalified|experienced|permanent|overseas|international|agency"
                            rf"|qualified)\s){{0,4}}(?:social\sworkers|practitioners|staff|NQSWs|workers|apprentices"
                            r"|trainees|graduates)\s(?:had\s(?:been\s|recently\s)?|have\s(?:been\s)?"
                            rf"|{BE}\s)?(?:recruited|appointed|joined|started)\b|(?:new\s)?(?:recruits|starters)\b",
        "recruit*|appointed|joined|started|starters",
        (("In the year 28 social workers had been recruited.", "28"), ("The service had welcomed 12 new starters.",
            "12"),
         ("Since April 17 newly qualified social workers had joined.", "17")),
        ("12 staff had left.", "Six governors were appointed."),
    ),
    counted(
        "recruits-retained.counted", r"(?:(?:of\swhom|of\sthem|of\sthese|of\sthose|recruits|people"
                                     rf"|social\sworkers)\s)?(?:{BE}\s|had\s)?(?:still\s|now\s|remain(?:ed"
                                     rf"|ing)?\s){{1,2}}(?:{BE}\s)?(?:work(?:ed|ing|s)?|employed|in\spost"
                                     r"|with\s(?:the|us)|at\sthe)",
        "still|remain*|now",
        (("There were 20 trainees, 13 of whom remained in post.", "13"), ("Eleven of them remained in post.",
            "Eleven")),
        ("12 of them still lived nearby.",),
    ),
    counted(
        "recruits-retained.of-the", rf"of\s(?:the|its|our|those)\s{COUNT}?\s?(?:people|recruits|graduates"
                                    rf"|social\sworkers|trainees|staff|apprentices)\b[^.;:]{{0,60}}?\s(?:still"
                                    r"|remained)\s(?:work\w*|in\spost|employed|with\sthe)", "still|remained",
        (("Of late 18 of the 26 graduates still worked for the authority.", "18"),
         ("It was said that 9 of those trainees remained in post.", "9")), (
                "Six of the 20 tenants still lived there.",),
    ),
    after(
        "programme-participants.on", r"(?:there\swere|has|had|with|supported|currently|now)",
        "scheme|programme|academy|apprenticeship*|course|enrolled",
        (("There were 18 people on the Step Up programme.", "18"), ("The academy now had 25 newly qualified social "
                                                                    "workers enrolled.", "25")),
        ("There were 18 actions on the work programme.", "There were 200 children on the holiday programme."),
        COUNT + r"(?=\s(?:\w+\s){0,3}?(?:people|social\sworkers|staff|students|trainees|apprentices)\s(?:(?:currently"
                r"|were)\s)?(?:on|in|enrolled|taking\spart))(?=[^.;]{0,60}\b(?:scheme|programme|academy"
                r"|apprenticeship|enrolled))",
    ),
    counted(
        "programme-participants.took-part", r"(?:[\w'-]{1,14}\s){0,3}?(?:people|social\sworkers|staff|students|trainees|apprentices|participants|families|parents|carers|leavers|mothers|fathers)"
                                            r"\s(?:had\s|have\s)?(?:taken\spart\sin|took\spart\sin|enrolled\s(?:on|in)|started(?:\son)?|beg[au]n|joined(?!\sthe\s(?:[\w'-]+\s){0,4}?[Aa]cademy)|embarked\son|signed\sup\s(?:to|for))\s(?:the|its|this)\s"
                                            r"(?:[\w'-]+\s){0,4}?(?:programme|scheme|academy|apprenticeship|course|project)\b",
        "taken part|took part|enrolled|started|began|begun|joined|embarked|signed up",
        (("To date 40 young people have taken part in the programme.", "40"), ("Some 18 trainees had enrolled on the Step Up scheme.", "18"),
         ("Last year 22 parents took part in the programme.", "22"), ("In 2022/23 80 mothers joined the Council's parenting course.", "80")),
        ("40 residents took part in the consultation.", "Two councillors joined the meeting by video."),
    ),
    after(
        "programme-participants.received", r"(?:had\s|has\s|have\s)?(?:so\sfar\s|since\s|already\s|now\s)?(?:received|taken\s(?:on|in)|took\son|work(?:ed|s)\swith|helped|supported|reached|served|accepted|engaged)",
        "received|taken|took|worked|works|helped|supported|reached|served|accepted|engaged",
        (("The Lighthouse scheme had taken on 64 families.", "64"), ("To date the mentoring project has helped 45 young people.", "45")),
        ("The course had received 40 compliments.", "The scheme had supported 12 events."),
        COUNT + rf"(?=\s(?:[\w'-]+\s){{0,3}}?(?:{_MEMBERS})\b)",
    ),
    after(
        "caseload.nobody", r"\b(?:[Nn]obody|[Nn]o\s?-?one|[Nn]o\sworker)\b[^.;\d]{0,50}?\b(?:carry|hold|have|be\sgiven|manage)", "carry|hold|have|given|manage",
        (("Caseloads were high. Nobody should, in time, carry more than 15.", "15"),), ("Nobody should have 15 minutes taken from them.",),
        COUNT + r"(?=\s?(?:[.,;]|$|cases|each|at\sa\stime))",
    ),
    counted(
        "programme-participants.began", r"(?:people|trainees|graduates|recruits|staff|social\sworkers|students|apprentices)\s(?:who\s|that\s)(?:had\s|have\s)?(?:started|began|begun|enrolled|embarked)"
                                        r"(?:\son\s(?:it|the\s(?:scheme|programme|academy|course)))\b", "started|began|begun|enrolled|embarked",
        (("It is a scheme for graduates. Of the 19 people who started on it 12 have finished.", "19"),), ("Of the 19 people who started to speak most were residents.",),
    ),
    counted(
        "programme-completions.of-those", r"(?:of\s(?:them|whom)\s)?(?:had\s|have\s)(?:so\sfar\s)?(?:finished|qualified|graduated)(?=[.,;]|$)", "finished|qualified|graduated",
        (("Of the 19 people who started on it 12 have finished.", "12"),), ("By May 9 races had finished late.",),
    ),
    counted(
        "programme-completions.it", rf"(?:of\s(?:them|whom|these)\s|(?:{_MEMBERS})\s|(?:social\s)?workers\s|of\sthose\s)?(?:had\s|have\s)(?:so\sfar\s|since\s|now\s)?(?:completed|finished|been\sthrough)\sit\b", "completed it|finished it|through it",
        (("Some 40 people had joined the scheme and 26 had completed it.", "26"), ("It had run since 2017 and 31 people had been through it.", "31")), ("It was said that 26 of the forms had completed boxes.",),
    ),
    counted(
        "programme-completions.counted", rf"(?:of\swhom\s|of\s(?:them|these|those)\s|(?:{_MEMBERS})\s|social\sworkers\s)?(?:had\s)?(?:completed|graduated\sfrom"
                                         r"|qualified\sfrom|finished)\s(?:the|their|its"
                                         r"|this)\s(?:\w+\s){0,4}?(?:programme|scheme|academy|apprenticeship|course"
                                         r"|year|degree)\b",
        "completed|graduated|qualified|finished",
        (("Of these, 16 had completed the scheme.", "16"), ("Nine trainees had completed their apprenticeship.",
            "Nine")),
        ("30 pupils completed the sponsored walk.",),
    ),
    counted(
        "teams.counted", r"(?:(?:locality|safeguarding|social|work|early|help|assessment|family|families|support|care"
                         r"|protection|planning|children's|looked|after|first|in|need|area|and|through|leaving"
                         r"|fieldwork)\s){1,5}teams\b", "teams",
        (("The service was made up of eight locality teams.", "eight"),
         ("There were 12 social work teams across the county.", "12"),
         ("The programme rested on 9 Family Support Teams.", "9")),
        ("Two football teams shared the pitch.", "Both teams had met.", "In 2018 teams were merged."),
    ),
    counted(
        "teams-with-permanent-manager.counted", r"(?:(?:of\s(?:the\s|these\s|them\s)?)?(?:[\w-]{1,15}\s){0,4}?)("
                                                r"?:now\s)?(?:had|has|have|with)\s(?:now\s)?(?:a\s)?permanent\s(?:te"
                                                r"am\s)?managers?\b", "permanent",
        (("Of the eight, seven now had a permanent manager.", "seven"),
         ("By May, 6 teams had a permanent team manager.", "6")),
        ("Teams had 6 permanent staff.",),
    ),
    after(
        "staff-in-role.listed", r"(?:there\s(?:were|are)|has|had|have|now|employed|employs|included?|including|appointed|:|staffed\sby|made\sup\sof|a\sstaff\sof"
                                r"|with|of|and)", "coordinators|co-ordinators|workers|officers|advisers|advisors|IROs"
                                                  "|conference|practitioners",
        (("The hub employed three family support workers.", "three"), ("The team had two CSE coordinators in post.",
            "two"),
         ("It now had 11 Independent Reviewing Officers.", "11"), ("There are 31 Designated Safeguarding Officers in the departments.", "31")),
        ("There were 20 officers of the Council present.", "Employers included 4 car makers.",
            "Police had 20 special officers."),
        COUNT + r"(?=\s(?:(?!vacan|unfilled|empty)\w+\s){0,2}?(?:missing(?:\s(?:children|persons?))?|CSE|exploitation|family\ssupport|youth"
                r"|social\swork|independent\sreviewing|personal|family|early\shelp|outreach|advanced|specialist"
                r"|child\sprotection|designated\ssafeguarding)\s(?:co-?ordinators|leads|workers|officers|advis[eo]rs|practitioners|chairs"
                r"|consultants)\b|\sIROs\b|(?<=staffed\sby\s\d)\spractitioners\b|(?<=staffed\sby\s\d\d)\s(?:practitioners|workers)\b)",
    ),
)
TABLE = Table(RULES)
