"""Wordings that any prospect may fall back on.

Takes: nothing. Gives: `COMMON`, for every situation that a scenario leaves open or has used up; `STILL`, the ways of
saying a thing once more, and `THEN`, of saying what an earlier call had told. May not: name a trade, a product, a
person.
"""

from collections.abc import Mapping
from types import MappingProxyType

from noprac.core.situations import SHEETS, Situation

S = Situation

STILL = (
    "As I said.",
    "Like I said.",
    "Again.",
    "I did say.",
    "As I told you.",
    "Same answer.",
    "Once more, then.",
    "Still the same.",
)

THEN = (
    "As I told you last time.",
    "I did tell you, when you rang before.",
    "It's as I said back then.",
    "You may remember, I told you.",
)

_COMMON: dict[S, tuple[str, ...]] = {
    S.GO_ON: (
        "No, you're all right. Go ahead.",
        "No, it's fine. What is it?",
        "Not especially. Go on.",
    ),
    S.TIME_GIVEN: (
        "You've got two minutes. What's it about?",
        "Depends what it's about.",
        "Not many. What do you want?",
    ),
    S.WHO: (
        "Hello. And what's it about?",
        "Hello. What can I do for you?",
        "Yes, hello. Go on.",
    ),
    S.HUNG_ON: (
        "You've only just rung. What was it about?",
        "No need to rush off. What did you want?",
        "Hold on, you haven't told me anything yet.",
    ),
    S.HOLLOW_YES: ("Yes.", "Yeah, sure.", "Mm. Yes.", "Of course."),
    S.BARE_YES: ("Yes, I suppose so.", "That's true enough.", "Well, yes. Who wouldn't.", "Yes, fair point."),
    S.NO_TO_NO: (
        "No. Not if there's a point to it.",
        "No, I wouldn't say that. But I'd want to know why.",
        "No. Go on, though.",
        "No, not as such.",
    ),
    S.PLAIN_NO: ("No.", "No, thank you.", "No. Not for us.", "I'd say no."),
    S.BRUSH_OFF: (
        "Great, send me some information. Goodbye.",
        "Sounds good. Pop something in an email. Bye now.",
        "Lovely. Send me the brochure and I'll have a look. Goodbye.",
    ),
    S.EXACTLY: (
        "Exactly right.",
        "That's right.",
        "Yes. That's exactly it.",
        "You've got it.",
        "That's it in a nutshell.",
    ),
    S.COULD_BE: ("Could be.", "You might say that.", "Possibly.", "If you like."),
    S.NOT_QUITE: (
        "Not quite, no.",
        "No, I wouldn't put it like that.",
        "Hm. That's not really it.",
        "No, that's not where it hurts.",
    ),
    S.FEELING: ("A bit, yes.", "You could say that.", "It's been one of those weeks.", "Well. You're not wrong there."),
    S.INSULTED: (
        "I beg your pardon?",
        "I don't think I have to listen to that.",
        "That's a rude thing to say to somebody you've never met.",
    ),
    S.NO_MORE: (
        "That's about all there is to it.",
        "There's not much more to say about that.",
        "No, that's really it.",
        "I've told you what I know.",
    ),
    S.THANKS_SPACE: (
        "Good. I will, if it comes to that.",
        "That's good to hear.",
        "I appreciate that. Not everyone says so.",
    ),
    S.AUDITED: (
        "Ha. At least you say it yourself.",
        "You said it, not me.",
        "Something like that crossed my mind, yes.",
    ),
    S.PARROTED: (
        "You keep saying back what I say.",
        "Is there an echo on the line?",
        "Yes. I just said that.",
    ),
    S.QUESTIONED: (
        "You ask a lot of questions. What's it all for?",
        "Is this a survey? Tell me why you want to know.",
        "That's question after question. What's in it for me?",
    ),
    S.EASED: (
        "Thanks. Most people start arguing at this point.",
        "Well, I'm glad you take it like that.",
        "That's how it is, I'm afraid.",
        "I'm only being straight with you.",
    ),
    S.FORGIVES: (
        "All right. No harm done.",
        "That's all right. Go on.",
        "Well. Thanks for saying so.",
        "Fine. We'll say no more about it.",
    ),
    S.DODGED: (
        "Hm. That doesn't answer my question.",
        "That's not quite what I asked.",
        "So you can't say. All right.",
        "You can tell me when you've found out.",
    ),
    S.NODDED: (
        "So, what did you have in mind?",
        "Right. And?",
        "So where does that leave us?",
        "What else would you like to know?",
    ),
    S.YOURE_RIGHT: (
        "You're right, I suppose.",
        "Yes, you're right.",
        "I'm sure you're right.",
        "Right. If you say so.",
    ),
    S.DEFENDS: (
        "Now hang on, I didn't say that. I wouldn't be talking to you if it didn't matter.",
        "No, no. There is something in it for us, I think.",
        "Wait a moment. It might well be what we need.",
        "Don't write us off just yet.",
    ),
    S.COUNTER_OFFER: (),
    S.COUNTER_REFUSED: (
        "Then I don't see how we get there.",
        "That was as far as I could go.",
        "Well. Then we're where we were before.",
    ),
    S.MAYBE_NOT: (
        "Maybe. What makes you say that?",
        "You may be right. Why do you think so?",
        "Could be. I haven't heard enough to tell.",
    ),
    S.RELIEF: (
        "To be honest, that's a relief. I don't think it's for us.",
        "You may be right there. It isn't really for us.",
        "Yes, I think that's fair. It's not something we need.",
    ),
    S.FREED_LATER: (
        "Thanks for asking it straight. For now it's a no. Try me again later in the year.",
        "Yes, for the time being. It's not a good moment for us.",
        "It's a not yet, and I can't change that. Later, perhaps.",
    ),
    S.FREED_NEVER: (
        "Thank you for letting me say so. Yes, it's a no. It's just not a fit.",
        "Yes, it is a no. I didn't quite like to say it.",
        "It's a no, I'm afraid, and it will stay one.",
    ),
    S.UNDECIDED: (
        "I wouldn't say no. I wouldn't say yes either.",
        "I don't know yet. It isn't a no.",
        "Not a no. I'm just not there.",
        "It isn't a no. I'm just not sure.",
    ),
    S.FLAT_NO: (
        "Yes, it's a no.",
        "It is a no, yes.",
        "Yes. Take it as a no.",
    ),
    S.NOT_A_NO: (
        "A no to what? You haven't told me what it is yet.",
        "I don't know yet what I'd be saying no to.",
        "What would I be refusing?",
    ),
    S.HOT: (
        "Honestly? Eight out of ten. It's the thing I'd want mended.",
        "Quite a lot, if I'm honest.",
        "More than I thought I'd be when I picked up.",
    ),
    S.WARM: ("Somewhere in the middle. Five, say.", "I'm curious. No more than that.", "Half and half."),
    S.COLD: ("Not very, to be frank.", "Two out of ten, and I'm being kind.", "Not much, so far."),
    S.POLITE_HEAT: (
        "Oh, very interesting, I'm sure.",
        "It sounds great. Really.",
        "Very. You should send me something.",
    ),
    S.TOO_SOON: (
        "We're all right for that, thanks.",
        "I get a call like this every week.",
        "That may be. I don't know that it's our problem.",
    ),
    S.TOLD_ENOUGH: (
        "Yes, you've said what you do.",
        "I've heard what you sell. You haven't asked what we need.",
        "I'm sure it's very good.",
    ),
    S.INTERESTED: (
        "Well, that would help.",
        "That's nearer to what we need.",
        "All right. That I could use.",
        "Hm. That would make a difference.",
    ),
    S.STALL: (
        "I'd have to think about it.",
        "Let me think it over.",
        "I'd want to sleep on that.",
        "I'm not sure. Give me some time.",
    ),
    S.COMMIT: (
        "Yes. Send it tomorrow, and let's talk on Friday.",
        "Yes, let's do that. Thursday at ten would suit me.",
        "I'd like that. Put it in for Tuesday morning.",
    ),
    S.SMALL_STEP: (
        "A quarter of an hour, then. Thursday at ten. I don't promise anything beyond that.",
        "All right, a short call on Wednesday, and we'll see.",
        "Fine. Ring me Monday at nine and tell me how it works.",
    ),
    S.PUSHED: (
        "I'm not going to decide that now.",
        "Steady on. I haven't said yes to anything.",
        "You're getting ahead of yourself.",
    ),
    S.PUSHED_AGAIN: (
        "I've given you my answer.",
        "You're pushing now, and I don't like it.",
        "I said no. Please leave it there.",
        "Asking again won't change it.",
    ),
    S.RUSHED: (
        "There's always a deadline with you people.",
        "If it has to be today, it's a no.",
        "I don't decide things that way.",
    ),
    S.ARGUED: (
        "I've told you how it is. I'm not going to argue about it.",
        "I don't need to be talked round.",
        "You're not listening to me.",
        "That may work on other people.",
    ),
    S.BEGGED: (
        "That's not really my problem, is it?",
        "There's no need for that. What do you want?",
        "I'm sorry, but I can't help you there.",
    ),
    S.PRICE_MOVED: (
        "If it can go down that fast, what was it worth before?",
        "I didn't ask about the price.",
        "It isn't about the money.",
    ),
    S.SHAMED: (
        "I don't have to feel bad about saying no.",
        "I don't appreciate that.",
        "That's not going to work with me.",
    ),
    S.HYPED: ("Everybody says that.", "I'm sure it's the best. They all are.", "I've heard that one before."),
    S.STRING: (
        "You say that, and then you push all the same.",
        "That's a nice phrase. A pity about what came with it.",
        "If you meant that, you'd have left it there.",
    ),
    S.TEMPLATE: (
        "That's the third time you've put it that way. Did you get it from a book?",
        "You keep asking like that. Just say what you mean.",
        "There it is again, that question of yours.",
    ),
    S.RUDE: (
        "There's no call for that kind of language.",
        "Watch your tone, please.",
        "I won't be spoken to like that.",
    ),
    S.KEEP: (
        "I'd rather not go into that with someone I don't know.",
        "That's not something I'd tell a stranger.",
        "Let's leave that aside for now.",
    ),
    S.UNKNOWN: (
        "I couldn't tell you, off the top of my head.",
        "I'd have to ask somebody about that.",
        "No idea, to be honest.",
        "I don't know. It's never come up.",
    ),
    S.OFF_TOPIC: (
        "I'm not sure what that has to do with this.",
        "That's a different conversation. What were you ringing about?",
        "Ha. Can we stay with the subject?",
        "You've lost me there.",
    ),
    S.UNCLEAR: (
        "Sorry, I don't quite follow. What do you mean?",
        "How do you mean?",
        "I'm not sure what you're asking.",
        "Say that another way?",
    ),
    S.PRESENT: ("Yes, I can hear you.", "I'm here.", "Still here. Go on."),
    S.SMALL_TALK: (
        "All right.",
        "I see.",
        "Right you are.",
        "Okay. Go on.",
        "Mm-hm.",
        "Is that so.",
        "Fair enough.",
        "Good to know.",
        "I'm listening.",
        "If you say so.",
        "Well, then.",
        "I'll take your word for it.",
    ),
    S.SILENCE: ("Hello? Are you still there?", "Did I lose you?", "Hello?", "Are you there?"),
    S.UNHEARD: (
        "Sorry, I didn't catch that.",
        "You're breaking up. Could you say that again?",
        "I can hear you, but not what you say.",
        "Say again? The line's poor.",
        "Sorry, once more?",
    ),
    S.KIND: (
        "That's kind of you. Thanks.",
        "I wouldn't say no to that. Thank you.",
        "That's good of you.",
    ),
    S.PART_WARM: (
        "Thanks for taking it like that. You can ring me again some day. Goodbye.",
        "That was a decent call. All the best.",
        "I appreciate that. Try me another time. Bye.",
    ),
    S.PART_THANKS: (
        "Thanks for being so straight about it. Goodbye.",
        "I wish they all took it like that. All the best.",
        "Thank you for not making it hard. Bye now.",
    ),
    S.PART_PLAIN: ("Right. Goodbye.", "Bye, then.", "All right. Goodbye."),
    S.GOODBYE: (
        "I'm going to have to go. Goodbye.",
        "I think we'll leave it there. Goodbye.",
        "I've got to get on. Bye.",
    ),
    S.DEAD_LINE: ("That's enough.", "We're done.", "No."),
    S.NOBODY_THERE: ("Nobody there. I'm hanging up.", "I can't make you out. Goodbye.", "This isn't working. Bye."),
    S.OUT_OF_TIME: (
        "My next meeting's at the door. I have to go. Goodbye.",
        "I've run out of time, I'm afraid. Goodbye.",
    ),
}

COMMON: Mapping[S, tuple[str, ...]] = MappingProxyType({s: _COMMON[s] for s in S if s not in SHEETS})
