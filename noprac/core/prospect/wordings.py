"""What shows in the words of a turn how it is meant: one pattern for each thing, over the words alone in lower case.

Takes: nothing. Gives: patterns. May not: know a scenario; they are of wordings, not of morals.
"""

import re

TIMING = re.compile(
    r"\b(bad|good|awkward|terrible|wrong|worst|rotten|lousy|shitty|rough|tricky|poor) (time|moment)|"
    r"caught you|catch you|are you busy|in the middle of|"
    r"interrupting|inconvenient|ring(ing)? (at|back later)|too (early|late) (in|to)"
)
ASKS_TIME = re.compile(
    r"(?<!every )(?<!each )(?<!per )\b(minutes?|mins?|moments?|seconds?|secs?)\b|"
    r"\b(got|have|spare|some) (any |the |a bit of |some )?time\b|"
    r"\btime to (talk|chat|speak)|\b(a )?quick (chat|word|question|call)\b|\bcan i ask\b"
)
MOOD = re.compile(
    r"\b(busy|stretched|rushed|tired|fed (\w+ )?up|frustrat\w*|wary|cautious|careful|scepti\w*|skepti\w*|suspicious|"
    r"worried|stress\w*|under (\w+ ){0,4}pressure|annoyed|not (\w+ ){0,2}convinced|unconvinced|unsure|hesitant|"
    r"reluctant|burned|burnt|pleased|proud|in a (\w+ )?(hurry|rush)|had (\w+ ){0,2}enough|a (\w+ )?lot (\w+ ){0,2}on|"
    r"hands (\w+ ){0,2}full|torn|nervous|concerned|overwhelmed|hard|tough|rough|awful|horrible|humiliat\w*|"
    r"embarrass\w*|exhaust\w*|angry|furious|cross|"
    r"bitter|sad|hurt|let down|anxious|uneasy|scared|"
    r"painful|difficult|miserable|upset\w*|disappoint\w*|ashamed|guilty|lonely|relieved)\b"
)
INSULT = re.compile(
    r"\b(you|your|you're|you are|they|they're|team|people|reps|staff)\b[^.?!]{0,40}"
    r"\b(lazy|stupid|idiots?|incompeten\w*|useless|clueless|hopeless|dumb|pathetic|amateurs?|amateurish|ignorant|"
    r"out of your depth|bad at your job|dinosaurs?|cowards?|afraid to decide|don't know what you're doing)\b"
    r"(?! (idea|question|thing|to|of me))"
)
RUDE = re.compile(
    r"\b(fuck\w*|shit\w*(?! (time|moment|day|week|situation))|"
    r"bullshit|bollocks|arsehole|asshole|bastard|bitch|wanker|piss off|shut up|screw you|moron|"
    r"go to hell|damn you|prick)\b"
)
MAGIC = re.compile(
    r"\b(is it a no|is that a no|(fine|okay|ok|all right|free|safe) to say no|no pressure|not (be )?a fit|"
    r"(might|may) not be (a|the right) (fit|for you)|won'?t hurt my feelings|i respect (that|your))\b"
)
PROBING = re.compile(
    r"\b(challeng\w*|problems?|issues?|struggl\w*|frustrat\w*|hold(ing)? you back|keeps? you (up|awake)|hurt\w*|"
    r"worr(y|ies|ied) you|going wrong|gone wrong|getting in the way|in your way|priorit\w*|bothers? you|goals?|"
    r"matters? most|drives? you (nuts|mad|crazy|up the wall)|nightmares?|headaches?|"
    r"stop(s|ping)? you|pain|bottleneck|how are things|how('s| is) (it|business) going|what('s| is) going on)\b"
)
REFUSING = re.compile(r"\b(no|not|can'?t|cannot|won'?t|unable|afraid|impossible|couldn'?t)\b")
GROUNDS = re.compile(
    r"\b(behind (that|it|this|the no|your no)|reasons?|why not|(doesn't|not|won't) (work|right|suit|fit)|puts? you off|"
    r"(say|saying) no|(the|your|that) no|hesitat\w*|concerns?|(stop(s|ping)?|hold(s|ing)?) you|in (the|your) way)\b"
)
WHY = re.compile(r"\b(why|how come|causes?|because of what|what makes|reason)\b")
SORRY = re.compile(
    r"(?<!don't be )\bsorry\b(?! (to hear|for your loss|what|could|can|say|i didn't (catch|hear)))|"
    r"\bapolog(y|ies|i[sz]e)\b|"
    r"\bi was (\w+ ){0,4}(jerk|pushy|rude)\b|"
    r"\b(my (bad|mistake)|forgive me|i take (that|it) back|i shouldn't have|that was (\w+ )?(rude|pushy|out of line))\b"
)
OWN = re.compile(
    r"\b(pushy|rude|a jerk|(sorry|apolog\w+) (if|that) (i|that was)|my (bad|mistake|fault)|i take (that|it) back)\b"
)
IDENTITY = re.compile(r"\b(is (that|this)|am i (speaking|talking|through) (to|with)|have i (got|reached))\b")
FEELING_WITH = re.compile(r"\b(that|it|this|which)('s| is| was| sounds| must| seems| looks)\b(?! like you| as if you)")
FIGURE = re.compile(
    r"\d|\b(ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety|hundred|thousand|percent)\b"
)
FILLER = re.compile(
    r"\b((does|did|do) (that|this|it|i) make (any )?sense|want (my|to hear)|"
    r"(you )?know what i mean|(are )?you with me)\b"
)
PROPOSING = re.compile(
    r"\b(what if|how about|suppose) (we|i|you|it|they|there)\b|"
    r"\bwhat (would|do|does) (you|it|we|i) (need|take|have to|want to see|expect)\b"
)
INVITING = re.compile(
    r"\b(what|which|any) (other |more |further )?questions\b(?! (do|did|should|can) i\b)|\bquestions? for (me|us)\b|"
    r"\bask me (anything|something|whatever|what)\b|"
    r"\b(what|anything)( else)? ((do|would|did) )?you('d| would)?( \w+)? (want|like|need|wish) to (ask|know)\b"
)
HELLO = re.compile(r"^(oh |well )?(hi|hiya|hello|hey|(good )?(morning|afternoon|evening|day))\b")
BYE = re.compile(r"\b(bye|goodbye|take care|all the best|have a (\w+ )?(day|one|evening|weekend)|leave you)\b")
FRAMED = re.compile(
    r"\b(ridiculous|crazy|mad|silly|terrible|awful|unreasonable|insane|absurd|outrageous|bad|wrong|stupid|horrible|"
    r"hopeless|impossible|given? up|giving up|against|oppos\w+|object to|too (\w+)|rul(ed?|ing) out|"
    r"out of the question|off the table|mind|disagree|offen\w+|a waste|trouble|pointless|unfair|would it)\b"
)
QUESTION = re.compile(
    r"\?|(?:^|[.!] |, (?=how|why|(?:do|did|are|is|have|can|could|would) you))\W*"
    r"(?:(?:hi|hiya|hello|hey|(?:good )?(?:morning|afternoon|evening))\b\W*(?:(?:mr|mrs|ms) )?(?:\w+\W+)??)?"
    r"(?:(?:so|and|but|well|okay|ok|oh|hey|right|cool|nice|honestly|sorry|just|haha|then)\b\W*)*"
    r"(who|what(?! an?\b)|when|where|why|how|which|is|are|was|were|would you|will (you|the|they|it|he|she|there)|"
    r"do(?! (have|take)\b)|"
    r"does|did|can|could|have(?! (an?|the|fun|yourselves|yourself)\b)|has)\b|\b(how|why|who|what|where|when)"
    r"( (they|you|he|she|it|we) \w+)?\W*$|"
    r"\b(tell me|put me through|i (need|want|would like) to (know|speak|talk)|i'd like to (know|speak|talk))\b"
)  # "have a good day" and "what a pity" ask nothing
INTRODUCING = re.compile(
    r"^(hi |hello )?(i'm|i am|my name is|my name's|this is|it's|i work for|i'm with) \w+( \w+){0,4}$"
)
CHECKING = re.compile(
    r"^(hello )*hello$|\b((can|do) you hear me|are you (still )?there|you still there|anybody there|is this thing on)\b"
)
