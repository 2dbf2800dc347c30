"""What moves sound like: wordings by move, written by hand.

Takes: nothing. Gives: patterns over plain words (lower case, no punctuation), by move. May not: decide; a wording is a
hint, the rules and the model weigh it.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from noprac.core.moves import Move

_NO = r"(?:no|nah|nope)"
_STEP = (
    r"(?:call|chat|meeting|visit|trial|pilot|demo|proposal|plan|summary|quote|estimate|sample|samples|survey|outline|"
    r"one pager|introduction|walk ?through|sketch|test|look|coffee|zoom|appointment|draft|page)"
)
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|morning|afternoon|noon)"
_ANY = r"(?: \S+){0,6}? "

_WORDINGS: dict[Move, tuple[str, ...]] = {
    Move.NO_QUESTION: (
        r"(?:is (?:this|it|now)|am i|have i|did i|i've|is that)" + _ANY + r"?(?:bad|terrible|awkward|poor|wrong|rotten|"
        r"desperate|inconvenient) (?:time|moment|minute)",
        r"caught you (?:at|in) (?:a|the) (?:bad|wrong|middle)",
        r"have you (?:given up|stopped|abandoned|ruled)",
        (
            r"(?:would|wood) (?:it|that) be (?:so |really |too )?(?:crazy|mad|daft|silly|ridiculous|a bad idea|an? \w+ idea|"
            r"out of the question|wrong|rude|cheeky|a problem|unreasonable|foolish|stupid|horrible|terrible|a mistake|hopeless|"
            r"off the wall|an imposition|unfair|awful|totally|absurd|madness|insane|a nuisance)"
        ),
        r"is it (?:crazy|mad|daft|silly|ridiculous|a ridiculous|a bad idea|hopeless|rude|out of the question|too much)",
        r"do you disagree",
        r"(?:would|wood|do) you (?:mind|object|be (?:opposed|against|offended|put out|upset|bothered|averse))",
        r"are you (?:against|opposed|averse|dead set)",
        r"am i (?:interrupting|disturbing|bothering|wrong|way off|off base|mistaken|crazy|mad|too late|keeping you)",
        r"would i be (?:interrupting|disturbing|bothering|wrong|wasting|off|mad)",
    ),
    Move.YES_QUESTION: (
        r"(?:would|wood|wouldn't|do|don't) you (?:not )?(?:agree|say (?:it|that)|admit|accept)",
        r"(?:don't|wouldn't|won't|didn't|couldn't|aren't|haven't) (?:you|we|it|that|they|everyone|everybody)\b",
        r"(?:isn't|wasn't|doesn't) (?:it|that|this|there)\b",
        r"(?:makes?|make) sense (?:right|yeah|doesn't it|correct|don't you think)",
        r"does (?:that|this|it) make sense",
        r"(?:do|have) you (?:have|got) (?:a |just )?(?:\w+ )?(?:minutes?|moments?|seconds?|sec|time)",
        r"can (?:you|i) (?:spare|have|get|grab|steal|take|borrow)" + _ANY + r"?(?:minutes?|moments?|seconds?|sec|time)",
        r"(?:got|have you) a (?:quick )?(?:minute|moment|second|sec)",
        r"who wouldn't",
        r"who doesn't",
        r"everybody wants",
        r"everyone wants",
        r"you(?:'d| would) (?:like|love|want|agree) (?:that|to|it)?" + _ANY + r"?(?:wouldn't you|right|yes|yeah|no)$",
        r"(?:am i right|fair to say|right|wouldn't you|don't you|isn't it|aren't you|won't you|correct|agreed|true|yeah)$",
        r"if i could (?:show|prove|get|save)",
    ),
    Move.OPEN_QUESTION: (
        (
            r"\b(?:what|how) (?:about|is|are|was|were|do|does|did|would|will|has|have|had|can|could|makes?|made|happens?|"
            r"happened|went|goes|got|led|brought|else|sort|kind|might|keeps?|changed|stops?|stopped|worries|matters|comes?)\b"
        ),
        r"\bwhat's\b",
        r"\bhow's\b",
        r"\bhow come\b",
        r"\bwhy\b",
        r"tell me (?:more|about|how|what|why)",
        r"say more",
        r"walk me through",
        r"talk me through",
        r"help me understand",
        r"go on about",
        r"in what way",
    ),
    Move.FACT_QUESTION: (
        r"how (?:many|often|long|much|big|old|far|large|soon|late)\b",
        (
            r"\bwho (?:is|are|else|does|do|would|signs|handles|"
            r"decides|looks|runs|makes|owns|pays|did|has|have|built|set)\b"
        ),
        r"\bwho's\b",
        r"\bwhich (?:one|of|\w+ (?:do|are|is|did))",
        r"\bwhen (?:did|do|does|is|was|are|were|will|would|has)\b",
        r"\bwhere (?:do|did|does|is|are|was)\b",
        r"what (?:time|day|date|year|month|size|colour|color|number|figure|percentage|name|model|make|brand|system|software)\b",
        r"^(?:(?:so|and|but|okay|right|well|um) )?(?:do|are|is|did|does|have|has|was|were) (?:you|they|it|he|she|that|there|your|the|any|anyone|anybody)\b",
    ),
    Move.TEMPERATURE_CHECK: (
        r"how (?:interested|keen|warm|serious|curious) (?:are|is|would)",
        r"if at all",
        r"on a scale",
        r"zero to ten",
        r"one to ten",
        r"nought to ten",
        r"(?:worth (?:a|having a) (?:look|chat|talk)|of (?:any )?interest|interested)"
        r"" + _ANY + r"?(?:or (?:not|no)|at all)",
        r"or not (?:really|at all|so much)",
        r"hot (?:or|warm) ",
        r"warm or cold",
        r"how much do you fancy",
        r"where (?:are|do) you (?:stand|sit)",
        r"any (?:real )?interest",
    ),
    Move.NEXT_STEP_OFFER: (
        r"(?:would|wood) you (?:be open|like me|consider|want me|be willing|care)" + _ANY + r"?(?:to|for)\b",
        r"(?:shall|should|could|can|may|might) (?:i|we)"
        + _ANY
        + r"?(?:send|set|book|arrange|come|show|meet|call|ring|draft|write|"
        r"put|bring|drop|pop|email|look|sketch|sit|talk|walk|run|introduce|do a|try)\b",
        r"i (?:could|can) (?:send|draft|put|come|bring|show|drop|pop|email|call|ring|write|set|arrange|sketch|walk)\b",
        r"(?:open|up) (?:to|for) (?:a|an|seeing|me)\b",
        r"how about (?:a|i|we|you)\b",
        r"how would you feel about",
        r"what if (?:i|we) (?:sent|came|put|set|drew|showed|brought|met)",
        r"what would you say to",
        r"\b" + _STEP + r" on " + _DAY,
    ),
    Move.ASK_FOR_NO: (
        r"(?:is|was) (?:it|that|this) (?:just )?(?:a|an?) (?:flat |hard |firm |plain |definite )?" + _NO + r"\b",
        r"sounds? (?:to me )?like (?:this is |it's |that's |you're |a )?(?:a )?" + _NO + r"\b",
        (
            r"(?:should|shall|do|will|can) (?:i|we) (?:just )?(?:close|shut|bin|drop|forget|scrap|call it|bury|park|cross|strike|"
            r"take you off|stop|give up|pack|leave it|end)\b"
        ),
        r"are we (?:done|finished|through|dead)",
        r"is (?:this|it) (?:dead|over|a dead|off the table|not happening)",
        r"(?:have|has) (?:you|this|it) (?:decided against|died|gone cold|gone off)",
        r"close (?:the|your) file",
        r"is it a pass\b",
        r"you'd (?:rather|sooner) (?:not|i)",
        r"so that's a " + _NO,
    ),
    Move.PERMISSION_TO_REFUSE: (
        r"(?:fine|okay|ok|alright|all right|perfectly fine|good|safe|free|easy) (?:for you )?to (?:say|tell me) (?:no|to)\b",
        r"(?:just|feel free to) (?:tell me|say) (?:no|so|if)",
        r"(?:won't|will not|can't) hurt my feelings",
        r"no(?:'s| is) (?:a )?(?:fine|good|okay|perfectly|a perfectly|an?)\b",
        r"you can (?:always )?(?:say no|tell me to|turn)",
        r"if (?:this|it|that)(?:'s| is| isn't|'s not| is not)"
        + _ANY
        + r"?(?:just )?(?:tell me|say so|say no|say the word)",
        r"feel free to (?:refuse|decline|say)",
        r"no (?:offence|offense|hard feelings) (?:taken|if)",
        r"i won't (?:be offended|mind)",
        r"(?:no obligation|not obliged|no harm done) (?:if|to)",
    ),
    Move.TAKEAWAY: (
        (
            r"(?:might|may|mightn't|may not|might not|probably not|perhaps not|isn't|not) (?:be )?(?:a |the )?(?:right )?"
            r"(?:fit|match|for you|work for you|suit you|need us|need this|need it|worth)"
        ),
        r"you (?:may|might|probably|likely) (?:not|don't|won't|wouldn't) (?:even )?(?:need|want|get|use)",
        r"we(?:'re| are) (?:weak|not (?:great|good|the cheapest|the best|cheap)|slow|rubbish|poor|hopeless|dear)",
        r"(?:they|he|she)(?:'d| would| might| may|'re| are) (?:\w+ )?(?:suit|better|cheaper|be better)",
        r"better (?:off|fit)",
        r"(?:i'd|i would) (?:stick|stay|keep|hang on|leave|wait|hold)\b",
        r"i(?:'d| would)n't (?:buy|bother|recommend|touch|change)",
        r"to be (?:honest|frank|fair) (?:we|it|this|ours)",
        r"(?:isn't|not) (?:our|my) (?:strong|strength)",
        r"don't (?:buy|do it|bother)\b",
        r"save your money",
    ),
    Move.LABEL: (
        r"(?:it |that |this )?(?:sounds|seems|looks|feels) (?:to me )?(?:like|as if|as though|that|you)\b",
        r"sounds like",
        r"you (?:sound|seem|look)\b",
        r"\b(?:it|that) (?:must|has to|can't) (?:be|have|feel)\b",
        r"so it's (?:more|really|not)",
        r"(?:i get|i have) the (?:sense|feeling|impression)",
        r"so you(?:'re| are| feel| need| want|'d)\b",
    ),
    Move.SUMMARY: (
        r"(?:so )?(?:to sum (?:it )?up|in short|if i(?:'ve| have)? (?:got|heard|follow|understand)|let me (?:see if|check|play|recap))",
        r"so (?:if )?(?:the|you|your|it|you've|you're)"
        + _ANY * 2
        + r"?(?:and|but) (?:the|you|your|nobody|nothing|it)\b",
        r"what i(?:'m| am)? (?:hear|hearing|heard)",
        r"so far you",
    ),
    Move.ACKNOWLEDGE: (
        r"\bi (?:see|hear you|hear that|understand|get (?:it|that)|appreciate)\b",
        (
            r"\b(?:fair enough|understood|gotcha|got it|"
            r"that's fair|makes sense|point taken|good point|noted|fair point|i see|no worries|of course it is|quite right)\b"
        ),
        r"\bthank(?:s| you) for (?!your time)",
        r"you(?:'re| are) right",
        r"i(?:'m| am) sorry to hear",
        r"my mistake",
        r"\b(?:that's|all) (?:fine|good|okay|alright|understandable)\b",
        r"i(?:'d| would) (?:feel|be|think|say) the same",
        r"will do",
        r"\bit is\b$",
    ),
    Move.ACCUSATION_AUDIT: (
        (
            r"(?:you(?:'re| are|'ll| will|'ve| may| might| must| probably)) (?:be |probably |already )*(?:thinking|wondering|think|"
            r"expecting|sick of|tired of|fed up|thought|assume|bracing)"
        ),
        r"(?:another|one more|yet another) (?:pushy |bloody |damn )?(?:sales\w*|caller|call|cold call)",
        r"i(?:'ll| will|'m going to| must| probably| bet)" + _ANY + r"?(?:sound|seem|come across|look) (?:like )?",
        r"this is (?:a )?(?:cold|sales) call",
        r"you(?:'ll| will| may| might)" + _ANY + r"?(?:hate|hang up|not like)",
    ),
    Move.LET_GO: (
        (
            r"i(?:'ll| will) (?:leave (?:it|you|that)|let (?:it|you)|drop it|back off|stop (?:there|here)|step back|take you off|get out|"
            r"not (?:push|bother|trouble|press)|be off|go)"
        ),
        r"i won't (?:push|press|bother|trouble|chase|ring|call|keep|argue|try)",
        r"let's (?:not|leave it|forget|drop|call it)",
        r"then (?:let's )?not\b",
        r"take your time",
        r"no pressure",
        r"consider it (?:dropped|closed|done)",
        r"no problem(?: at all)?\b",
        r"say no more",
        r"we'll (?:leave|call) it",
        r"off you come",
        r"your call entirely",
    ),
    Move.DOOR_OPEN: (
        r"if (?:things|anything|that|it|you|circumstances)" + _ANY + r"?(?:change|changes|changed your mind|ever)",
        r"you (?:know where|have my|can always|always know)",
        r"where (?:i am|to find|we are)",
        r"(?:my|the) door(?:'s| is)? (?:\w+ )?open",
        r"(?:check|come|ring|call|touch) (?:back )?(?:in|again|base)?"
        + _ANY
        + r"?(?:year|spring|summer|autumn|fall|winter|months?|quarter)",
        r"if (?:you )?ever",
        r"down the (?:line|road)",
        r"give (?:me|us) a (?:ring|bell|shout|call)",
        r"keep my (?:number|card)",
    ),
    Move.GIVE_FREELY: (
        r"either way",
        r"(?:no|without) (?:strings|charge|catch|obligation)",
        r"(?:free|on the house) (?:guide|checklist|list|tip)",
        r"you might (?:want to|like to)? ?(?:try|call|ring|ask|look|check)",
        r"(?:have|take) a look at (?:the|a)\b",
        (
            r"(?:try|ask|ring|call) \w+"
            r" (?:at|on|in|from|over)\b"
        ),
        r"keep (?:it|the|that)" + _ANY + r"?(?:anyway|regardless|either way)",
        r"whatever you decide",
        r"here's (?:a|one) (?:tip|thing|trick)",
        r"worth (?:asking|checking|ringing)",
    ),
    Move.PUSH: (
        r"(?:shall|should|can) we (?:say|make it|go ahead|do|get)\b" + _ANY + r"?(?:\bor\b)?",
        _DAY + r" or " + _DAY,
        r"(?:just )?(?:sign|initial) (?:here|it|up|now|the|on|off|this|below|today)?",
        r"let's (?:get|just|do|go|put|make|lock|wrap|shake|sign|book)",
        r"i(?:'ll| will) (?:put you down|send (?:the|over the) (?:contract|paperwork|invoice)|book you|sign you|get you|pencil|start the|order)",
        r"what (?:would|will|does) it take",
        r"(?:credit )?card (?:number|details)",
        r"sort code",
        r"how (?:soon|many)" + _ANY + r"?(?:start|sign|shall i put)",
        r"which (?:one )?(?:would|do) you (?:prefer|want)",
        r"say (?:yes|the word)\b",
        r"(?:today|right) now\b",
        r"whose name",
        r"cash or card",
        r"you(?:'d| would) (?:have|take|sign|buy) it today",
        r"(?:when|where) (?:shall|should|do) (?:i|we) (?:deliver|start|send)",
    ),
    Move.URGENCY: (
        r"only (?:until|till|today|this week|valid|two|three|one|a few|\w+ left)",
        r"(?:seats?|places?|slots?|spots?|left|remaining) left",
        r"price[sd]? (?:goes|go|going|rises?|is going|are going) up",
        r"(?:ends|closes|expires|runs out|finishes|gone by|last chance|before (?:the )?(?:price|it's))",
        r"by (?:friday|tonight|midnight|close|end of|tomorrow)",
        r"won't (?:last|be (?:here|around|there))",
        r"last (?:one|two|few|slot|chance|day)",
        r"(?:hurry|running out|while stocks|first come|deadline|clock)",
        r"next (?:month|week) it",
        r"\b(?:two|three|one) left\b",
    ),
    Move.REBUT: (
        r"\bbut (?:actually|honestly|it|that|you|we|the|if|this|our|look|think|surely|with|they)\b",
        (
            r"that(?:'s| is) (?:not|just|simply|only|a|an|what)"
            r"(?: \w+){0,3} (?:true|right|wrong|myth|excuse|nonsense|so|how|everyone|they all)"
        ),
        r"you(?:'re| are) (?:wrong|mistaken|missing|looking at it)",
        r"\bactually\b",
        r"with respect",
        r"pays? for itself",
        r"on the contrary",
        r"nonsense|rubbish|tosh",
        r"everybody says|everyone says|they all say",
        r"you can't afford not",
        r"that's exactly why",
        r"what you (?:really )?mean",
        r"it(?:'s| is) not (?:expensive|that|dear|a cost|the)",
        r"not a no\b|not yet",
        r"look at it this way",
        r"compared (?:to|with)",
        r"come on",
    ),
    Move.PLEAD: (
        r"\bplease\b",
        r"i(?:'m| am)? (?:really |so |just |badly |desperately )*(?:need|begging|beg|hoping|desperate|counting)\b",
        r"sorry to (?:bother|trouble|disturb|call|ring)",
        r"my (?:boss|manager|job|kids|target|quota|commission)",
        r"i was (?:so |really )?hoping",
        (
            r"(?:just|only) (?:give me|one|two|five|a) "
            r"(?:chance|minutes?|more)"
        ),
        r"help me out",
        r"do me a favour",
        r"as a favour",
        r"i know you(?:'re| are) busy",
        r"short on (?:my )?quota",
    ),
    Move.DISCOUNT: (
        r"(?:percent|quid|pounds|euros?|dollars?|rupees) off",
        r"knock (?:\w+ )?(?:off|down)",
        r"throw in",
        r"(?:half|lower|reduced|special) price",
        r"discount",
        r"(?:for|at) (?:half|nothing|free)\b",
        r"free (?:of charge|setup|delivery|month|year|installation|servicing|shipping)",
        r"take \S+ (?:\S+ )?off",
        r"waive",
        r"sweeten",
        r"i(?:'ll| can| could) (?:do (?:it|you)|go (?:to|down|lower)|drop|match|meet you|come down|let you have it)",
        r"cheaper",
    ),
    Move.GUILT: (
        r"after (?:all|everything)" + _ANY + r"?(?:i|we)",
        r"i thought (?:we|you)\b",
        r"you(?:'re| are) (?:just )?going to let",
        r"disappoint\w*",
        r"you (?:promised|gave me your word|said you|led me)",
        r"wast(?:ed|ing|e) (?:my|of my)",
        r"(?:your|the) (?:kids|children|family|team|staff|wife|husband|people)"
        + _ANY
        + r"?(?:suffer|pay|deserve|thank)",
        r"(?:stay|stick) with your",
        r"don't come (?:crying|running)",
        r"on your (?:head|conscience)",
        r"ashamed?|selfish|coward\w*",
        r"i hope you can live",
        r"good luck (?:with|explaining)",
    ),
    Move.HYPE: (
        r"no brainer",
        r"(?:the )?best (?:on|in) the",
        r"you(?:'re| are) going to love|you'll (?:absolutely )?love",
        (
            r"\b(?:amazing|incredible|fantastic|unbelievable|revolutionary|"
            r"phenomenal|sensational|mind blowing|out of this world|life changing|game changer|game changing|world class|second to none|unbeatable|magnificent|astonishing|stunning|superb)\b"
        ),
        r"nothing (?:else )?(?:like|comes close|touches)",
        r"blow (?:you|your)",
        r"the (?:greatest|finest|number one|rolls royce|ultimate|future of)",
        r"hands down",
        r"change your life",
    ),
    Move.PITCH: (
        r"\bwe(?:'ve| have) (?:helped|worked|done|cut|saved|fitted|installed|trained|built|been)",
        (
            r"(?:our|the) (?:\w+ ){0,3}(?:service|system|software|product|machine|platform|tool|team|firm|clients|customers|course)"
            r" (?:\w+ )?(?:can|will|helps?|does|cuts?|saves?|gives?|comes?|tells?|takes?|is|are|see)"
        ),
        r"\bwe (?:help|do|make|sell|offer|provide|fit|supply|work with|cover|build|run|specialise|clean|install|teach)\b",
        r"(?:on average|an average of|by a (?:third|half|quarter|fifth)|(?:\w+ )?percent (?:more|less|fewer))",
        r"it (?:cuts|saves|takes|tells|gives|does|costs|comes|works|lets|keeps|runs|shows)\b",
        r"(?:hundreds|dozens|thousands) of",
    ),
    Move.GREETING: (
        r"^(?:\w+ )?(?:hello|hi|hiya|hey|good (?:morning|afternoon|evening|day)|howdy|morning|afternoon)\b",
        r"(?:this is|my name(?:'s| is)|it's|i'm|i am) \w+(?: \w+)? (?:from|at|with|of|here|calling)",
        r"(?:^|\b)(?:is that|am i speaking (?:to|with)) (?:mr|mrs|ms|miss|\w+$)",
        r"how are (?:you|things)(?: doing)?(?: today)?$",
        r"nice to (?:meet|speak)",
    ),
    Move.FAREWELL: (
        r"\b(?:goodbye|bye|cheerio|farewell|take care|all the best|so long|see you|speak soon|ta ra|toodle)\b",
        r"thank(?:s| you)(?: very much| so much)? for your time",
        r"(?:have|enjoy) (?:a|your|the) (?:good|nice|great|lovely|pleasant|rest)?",
        r"good (?:night|day to you)",
    ),
}

WORDINGS: Mapping[Move, tuple[re.Pattern[str], ...]] = MappingProxyType(
    {
        move: tuple(re.compile(p if p.startswith("^") else r"(?<![a-z])" + p) for p in patterns)
        for move, patterns in _WORDINGS.items()
    }
)
