"""The rubric: every rule, as data a trainer can read, and its version.

Takes: nothing. Gives: `RUBRIC` in reading order, `RUBRIC_VERSION`. May not: apply itself.

A rule changed in any way is another version: receipts keep the version they were made with.
"""

from collections.abc import Mapping
from types import MappingProxyType

from noprac.core.moves import Act
from noprac.core.score import conduct, curiosity, delivery, detachment, listening, no_framing
from noprac.core.score.better import Better, better
from noprac.core.score.receipt import Category, Evidence
from noprac.core.score.rule import Rule
from noprac.core.transcript import Exchange

RUBRIC_VERSION = "2"

_TABLES: tuple[tuple[Category, tuple[Rule, ...]], ...] = (
    (Category.NO_FRAMING, no_framing.RULES),
    (Category.DETACHMENT, detachment.RULES),
    (Category.CURIOSITY, curiosity.RULES),
    (Category.LISTENING, listening.RULES),
)

RUBRIC: tuple[Rule, ...] = tuple(rule for _, rules in _TABLES for rule in rules) + conduct.RULES + delivery.RULES

BY_ID: Mapping[str, Rule] = MappingProxyType({rule.id: rule for rule in RUBRIC})

# For each kind of line, each score's rules in the order in which they are tried.
BY_ACT: Mapping[Act, tuple[tuple[Rule, ...], ...]] = MappingProxyType(
    {act: tuple(tuple(rule for rule in rules if act in rule.acts) for _, rules in _TABLES) for act in Act}
)


def better_for(proof: Evidence, exchange: Exchange) -> Better | None:
    """The better line that a piece of evidence tells of, with the moves it makes; None where it tells of none."""
    wish = BY_ID[proof.rule].instead
    if wish is None or proof.instead is None:
        return None
    lines = (better(wish, exchange.act, exchange.prospect, stood=stood) for stood in (False, True))
    return next((line for line in lines if line.told == proof.instead), None)
