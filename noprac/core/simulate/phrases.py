"""What the simulated trainees say, by what it does.

Takes: nothing. Gives: `WORDS` by move, `STYLED` by move and style, and the wordings for
one place of a call. May not: know a
scenario: `{topic}` and `{offer}` stand for what is spoken of there.
"""

from collections.abc import Mapping
from types import MappingProxyType

from noprac.core.moves import Move
from noprac.core.scenario import Style

M = Move

WORDS: Mapping[Move, tuple[str, ...]] = MappingProxyType(
    {
        M.GREETING: ("hello this is alex", "good morning alex here", "hi my name is alex"),
        M.FAREWELL: ("goodbye and all the best", "thank you for your time goodbye", "bye then take care"),
        M.NO_QUESTION: (
            "is this a bad time",
            "have i caught you in the middle of something",
            "have you given up on {topic}",
            "would it be ridiculous to look at {topic}",
            "do you disagree that {topic} is worth a word",
            "is it a stupid idea to talk about {topic}",
            "are you against going through {topic} for a moment",
        ),
        M.YES_QUESTION: (
            "would you agree that {topic} matters",
            "you want {topic} to get better don't you",
            "wouldn't it be great to have {topic} sorted out",
            "that makes sense right",
            "everybody wants that with {topic} isn't that so",
            "do you have five minutes",
            "you care about {topic} correct",
        ),
        M.OPEN_QUESTION: (
            "why is that",
            "how come",
            "what is behind that",
            "say more about that",
            "and how did it come to that",
        ),
        M.FACT_QUESTION: ("how many {topic}", "do you have {topic}", "is there {topic}"),
        M.TEMPERATURE_CHECK: (
            "how interested are you if at all",
            "where is this on a scale from zero to ten",
            "worth a look or not really",
        ),
        M.NEXT_STEP_OFFER: (
            "would you be open to a short call on thursday",
            "i could put it on one page for you would that help",
            "shall we look at it together next week",
            "would a visit be of any use",
            "i could show it to you on monday if you like",
        ),
        M.ASK_FOR_NO: (
            "so is it a no",
            "is that a no then",
            "are we done here",
            "should i close the file",
            "have you decided against it",
        ),
        M.PERMISSION_TO_REFUSE: (
            "it is fine to say no",
            "you can tell me to stop at any point",
            "a no is a good answer too",
            "if it is nothing for you that is all right",
        ),
        M.TAKEAWAY: (
            "this might not be for you at all",
            "sounds like this will not work for you",
            "there are others who would suit you better",
            "you are doing well without us",
            "it does nothing for places that have no trouble",
        ),
        M.LABEL: (
            "it sounds like {topic}",
            "it seems it is {topic}",
            "so it comes from {topic}",
            "you have {topic} then",
        ),
        M.MIRROR: ("{topic}", "the {topic}"),
        M.SUMMARY: (
            "so it comes down to {topic} and everything else hangs on it",
            "then it starts with {topic} and the rest comes out of that",
            "if i have it right it is {topic} and nobody gets round to mending it",
        ),
        M.ACKNOWLEDGE: (
            "fair enough",
            "i see",
            "thanks for telling me",
            "i hear you",
            "thank you for being so open",
            "that is a good reason",
            "all right i take that",
            "understood",
        ),
        M.ACCUSATION_AUDIT: (
            "you are thinking here comes the next one with something to sell",
            "by now you must think i am one of those who never stop",
            "this will sound like every other call you get",
        ),
        M.LET_GO: (
            "then i leave it there",
            "no problem i let it rest",
            "i take it off my list",
            "then let us drop it",
        ),
        M.DOOR_OPEN: (
            "ring me if that changes",
            "shall i try again in a year",
            "you know where to find me",
        ),
        M.GIVE_FREELY: ("i send you the checklist all the same", "there is a free guide and i leave it with you"),
        M.PUSH: (
            "so shall we say tuesday or thursday",
            "let us get you signed up",
            "i will send the contract over",
            "what does it take to get you to sign today",
            "then we just start on monday",
            "put your name on it now",
        ),
        M.URGENCY: ("it is only until friday", "there are two places left", "the price goes up on monday"),
        M.REBUT: (
            "but that is simply not true",
            "but it pays for itself",
            "that is no reason at all",
            "you are wrong about {topic}",
            "i understand but {topic} is exactly why you need it",
        ),
        M.PLEAD: (
            "please just this once",
            "i really need this one",
            "sorry to bother you i know you are busy",
            "it would mean so much to me",
            "my boss is waiting for it please",
        ),
        M.DISCOUNT: ("i can take twenty percent off", "i throw in the setup", "for you it is half price"),
        M.GUILT: (
            "after all the time i have spent on this",
            "i thought we had an understanding",
            "you are letting everybody suffer then",
        ),
        M.HYPE: (
            "you are going to love it",
            "it is the best on the market",
            "{offer} is an absolute no brainer",
            "it changes everything about {topic}",
        ),
        M.PITCH: (
            "we take {topic} off your hands",
            "{offer} looks after {topic}",
            "hundreds of firms have {offer} and it halves {topic}",
            "what we do is {offer} and it deals with {topic}",
        ),
        M.OTHER: ("well", "hm", "one moment", "{topic}", "the weather is nice over here"),
    }
)

STYLED: Mapping[Style, Mapping[Move, tuple[str, ...]]] = MappingProxyType(
    {
        Style.BLUNT: {
            M.NO_QUESTION: ("look is this a bad time", "straight out am i interrupting"),
            M.PERMISSION_TO_REFUSE: ("if it is a no just say so", "you can tell me no straight out i can take it"),
            M.TAKEAWAY: (
                "frankly you may not need this",
                "to be honest others do this better",
                "look this is not for everybody",
            ),
            M.ASK_FOR_NO: ("look is it a no", "yes or no is this over", "frankly should i cross it out"),
            M.LET_GO: (
                "simple then i leave it",
                "straight answer i drop it there",
                "honestly no hard feelings i let it go",
            ),
            M.DOOR_OPEN: ("if things change just say so", "look you have my number"),
            M.NEXT_STEP_OFFER: (
                "look would you be open to a short call or not",
                "straight question would a page in writing help",
                "honestly would it be any use to show it to you",
            ),
        },
        Style.HINT: {
            M.NO_QUESTION: ("i wonder is this perhaps a bad time", "am i possibly interrupting"),
            M.PERMISSION_TO_REFUSE: (
                "perhaps this is nothing for you that would be all right",
                "maybe it is a no and that is fine too",
            ),
            M.TAKEAWAY: (
                "maybe this is not for you",
                "perhaps somebody else might suit you better",
                "it could be that you do not need it",
            ),
            M.ASK_FOR_NO: ("perhaps it is a no then", "maybe i should close the file", "might it be that this is over"),
            M.LET_GO: ("then perhaps i leave it there", "maybe i drop it for now", "i might just let that rest"),
            M.DOOR_OPEN: ("maybe it comes up again some day", "perhaps things change and you know where i am"),
            M.NEXT_STEP_OFFER: (
                "perhaps a short call might be of use",
                "maybe i could put it on a page for you",
                "it might possibly help to look at it together",
            ),
        },
        Style.WARM: {
            M.NO_QUESTION: (
                "i hope you are not in the middle of something is this a bad time",
                "i would hate to catch you at a bad moment have i",
            ),
            M.PERMISSION_TO_REFUSE: ("do not feel you have to say yes", "i would rather you said no than feel pushed"),
            M.TAKEAWAY: (
                "i would hate for you to buy this if it is not right for you",
                "i am not sure it would be the best for you and i care about that",
                "i worry it would only be more work for your team",
            ),
            M.ASK_FOR_NO: (
                "i understand if it is a no is it",
                "would you rather you were done with this",
                "do you feel this is a no",
            ),
            M.LET_GO: (
                "i understand and i leave it there",
                "take your time i will not ring about it again",
                "i hope you get it settled i let it rest",
            ),
            M.DOOR_OPEN: ("if you ever feel like it ring me", "i hope you will ring if that changes"),
            M.NEXT_STEP_OFFER: (
                "if you feel like it we could have a short call",
                "would it help your team to see it on a page",
                "i care that it is right for you so shall we look at it together",
            ),
        },
    }
)

# Of the no just given; without a word of its own, so that it can only mean that no.
ABOUT_NO = (
    "what about this doesn't work for you",
    "how come",
    "why is that",
    "what is behind that",
    "say more about that",
)
# To a question of the prospect's own.
ANSWERS = (
    "two weeks usually and somebody comes round",
    "about a hundred firms of your size",
    "it depends on the size we would count it together",
    "there is one person who looks after you",
)
# What hurts, asked for without guessing.
PROBES = (
    "what is the biggest problem at the moment",
    "what gets in your way most",
    "what bothers you most about it",
    "what would you call the real issue",
    "where are you struggling",
)
ASKS = (
    "how is it with {topic}",
    "tell me about {topic}",
    "what about {topic}",
    "can you tell me something about {topic}",
)
MOODS = ("you sound busy", "it sounds like you have had enough of calls like this", "you sound a little wary")
# A counter-offer, met.
MEETING = ("i can meet you there", "then that is the price", "i will put that figure on it")
# A phrase that makes refusing safe, and what hangs on it; all of it is pressure (coding manual, rule 6).
STRINGS = (
    ("it is fine to say no but sign today", M.PUSH),
    ("no pressure but it is only until friday", M.URGENCY),
    ("is it a no because then you lose the price", M.URGENCY),
    ("this may not be a fit for you so let us sign before it is gone", M.PUSH),
    ("i respect that but you are wrong", M.REBUT),
)
