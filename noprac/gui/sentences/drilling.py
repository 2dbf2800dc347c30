"""What the drills ask, hint and judge.

Takes: nothing. Gives: their sentences, with their fields. May not: be shown as it stands: `below` does.
"""

from typing import Final

from noprac.gui.tongue import noted

TITLES: Final = (
    noted("Turn it round"),
    noted("After the no"),
    noted("Which yes?"),
    noted("Reasons not to buy"),
    noted("Ping and drop"),
    noted("Let go"),
    noted("Mirror and label"),
    noted("Quick to no"),
)

TASKS: Final = (
    noted("You hear a question that fishes for a yes. Ask it so that no is the comfortable answer."),
    noted("You hear a no. Let it stand for a moment, then ask about it or name what is behind it."),
    noted(
        "You hear a yes. Say which it is: counterfeit, confirmation or commitment; and how sure you "
        "are, from 50 to 100 percent."
    ),
    noted("Name three honest reasons why your offer may not fit, one after the other."),
    noted("You hear how warm they are. Move a little closer, or drop it, in one breath."),
    noted("You hear a no at the end of a call. Accept it, and leave the door open."),
    noted("You hear something that matters to them. Give back their words, or name what is behind them."),
    noted("A call of ninety seconds. Find out whether it is an honest no or a real yes."),
)

HINTS: Final = (
    noted("It is not {yes}."),
    noted("Begin with: is it a bad idea, would it be wrong, have you given up on."),
    noted("Count to one. Then: what makes it so, or: it sounds like."),
    noted("A how or a when makes a commitment; a fact confirms; a way out is counterfeit."),
    noted("What do you cost besides money? Whom do you suit badly? Who does it better?"),
    noted("Warm: one small step or one question. Cold: thank them and stop."),
    noted("Take the no, then leave a way back that asks nothing."),
    noted("Begin with: it sounds like, or: it seems."),
    noted("Say early that no is fine, then ask: is it a no?"),
    noted("Say their last few words as a question."),
)

YESES: Final = (
    noted("counterfeit"),
    noted("confirmation"),
    noted("commitment"),
)

REASONS: Final = (
    noted("That one came before."),
    noted("Three reasons."),
    noted("Two more."),
    noted("One more."),
    noted("{n} of {of} reasons, each another."),
    noted("None of them leans."),
    noted("One speaks for buying, not against it."),
)

ASKS: Final = (
    noted("That was hard to hear. Say it again, or type it."),
    noted("What that does cannot be told for sure. Put it another way, or say that you did it."),
    noted("Say which yes it is: counterfeit, confirmation or commitment; and how sure you are."),
    noted("How sure are you, from 50 to 100 percent?"),
    noted("More than one kind was heard. Say the one."),
    noted("The form is right. What it asks about could not be heard: say it again."),
)

YES_POINTS: Final = (
    noted("Yes, {yes}. {why}"),
    noted("It is {yes}. {why}"),
    noted("You were sure, and it was so."),
    noted("It was so, and you hardly trusted it."),
    noted("You were not sure, and said so."),
    noted("That was surer than it could be."),
)

QUICK: Final = (
    noted("A real yes, with what follows from it."),
    noted("A real next step."),
    noted("An honest no."),
    noted("An honest no, for now."),
    noted("The yes was one to get away with."),
    noted("The call broke off before there was an answer."),
    noted("A no, honestly taken; a yes was to be had."),
    noted("Ninety seconds were over before there was an answer."),
    noted("You made the no easy to say."),
    noted("The no was never made easy: ask for it outright."),
    noted("Nobody was leaned on."),
    noted("There was pressure in it."),
)

POINTS: Final = (
    noted("No is the comfortable answer to it."),
    noted("It is not yet a question that no answers well."),
    noted("It still wants a yes."),
    noted("It asks about something else."),
    noted("It asks about the same thing."),
    noted("It asks about the no, or names it."),
    noted("It asks for a fact; what the no means stays unsaid."),
    noted("The reason for the no stays unsaid: ask what is behind it."),
    noted("The no may stand."),
    noted("It takes more than one breath; the first half would do."),
    noted("One breath."),
    noted("They are warm, and it moves a little closer."),
    noted("They are warm: it could move a little closer."),
    noted("They are in two minds, and it asks with room for a no."),
    noted("They are in two minds: ask what holds them, with room for a no."),
    noted("They are cold, and it drops it."),
    noted("They are cold: it could simply drop it."),
    noted("A word on the no itself is missing."),
    noted("It takes the no as it is."),
    noted("It closes the door: leave a way back."),
    noted("The door stays open."),
    noted("No string is attached."),
    noted("Nothing is added to it."),
    noted("A mirror is a few of their words."),
    noted("It leaves them the room."),
    noted("It gives back what they said."),
    noted("It gives their words back."),
    noted("It names what is behind it."),
    noted("Give back a few of their words."),
    noted("Name it: it sounds like, it seems."),
    noted("Nobody is leaned on."),
    noted("It leans."),
    noted("It argues."),
    noted("It presses for a yes."),
    noted("It presses with time."),
    noted("It makes the no feel bad."),
    noted("It begs."),
    noted("It lowers the price unasked."),
    noted("It praises instead of asking."),
    noted("It goes on pitching."),
    noted("It fishes for a yes."),
    noted("It offers a step over the no."),
    noted("{n} seconds of silence: the no had room."),
    noted("{n} seconds of silence: a no wants about a second."),
)
