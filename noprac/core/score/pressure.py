"""What each kind of pressure costs, score by score.

Takes: nothing. Gives: `PRESSING`, for each score the rules on pressure, the heaviest first. May not: apply them.
"""

from collections.abc import Mapping

from noprac.core.moves import Move
from noprac.core.score.receipt import Category
from noprac.core.score.rule import Pressing

PRESSING: Mapping[Category, tuple[Pressing, ...]] = {
    Category.NO_FRAMING: (
        ("no_made_shameful", Move.GUILT, -6, "Refusing was made to feel bad."),
        ("no_left_out", Move.PUSH, -6, "An ask with no room for a no."),
        ("no_made_costly", Move.URGENCY, -4, "Refusing was given a price."),
        ("no_contested", Move.REBUT, -4, "The no was treated as a mistake."),
        ("no_for_sale", Move.DISCOUNT, -3, "Money was put where a no could have stood."),
        ("no_pitied", Move.PLEAD, -3, "A plea makes refusing unkind."),
        ("no_drowned", Move.HYPE, -3, "Praise of the offer left little room for a no."),
    ),
    Category.DETACHMENT: (
        ("guilt", Move.GUILT, -6, "Guilt makes a no expensive; it is remembered longer than the offer."),
        ("push", Move.PUSH, -5, "The commitment was pressed for, with no room to refuse."),
        ("urgency", Move.URGENCY, -4, "A clock was put on their decision."),
        ("rebut", Move.REBUT, -4, "Arguing shows how much the yes is wanted."),
        ("discount", Move.DISCOUNT, -4, "The price gave way unasked; belief in it goes too."),
        ("plead", Move.PLEAD, -3, "The seller's own need was on the table."),
        ("hype", Move.HYPE, -3, "Superlatives sound like wanting it more than they do."),
    ),
    Category.CURIOSITY: (
        ("no_shamed", Move.GUILT, -7, "Made to feel bad for a no, people stop saying what they think."),
        ("no_pushed", Move.PUSH, -6, "The no was passed over and the commitment asked for again."),
        ("no_hurried", Move.URGENCY, -5, "A deadline answered the no; the reason behind it stayed unknown."),
        ("no_argued", Move.REBUT, -5, "The no was argued with; an argument closes what a question opens."),
        ("no_bought_off", Move.DISCOUNT, -4, "The no was bought off before its reason was known."),
        ("no_begged", Move.PLEAD, -4, "The no was met with need, which makes it harder to be honest."),
        ("no_oversold", Move.HYPE, -4, "Enthusiasm answered the no; the reason behind it stayed unknown."),
    ),
    Category.LISTENING: (
        ("deaf_guilt", Move.GUILT, -6, "Blame answered what they had told."),
        ("deaf_push", Move.PUSH, -6, "What they had said was passed over for the close."),
        ("deaf_urgency", Move.URGENCY, -5, "What they had said was answered with a deadline."),
        ("deaf_rebut", Move.REBUT, -5, "What they had said was argued away."),
        ("deaf_discount", Move.DISCOUNT, -4, "What they had said was answered with money."),
        ("deaf_hype", Move.HYPE, -4, "What they had said was answered with praise of the offer."),
        ("deaf_plead", Move.PLEAD, -3, "The seller's need took the place of what they had said."),
    ),
}
