"""The rubric: every rule, as data a trainer can read, and its version.

Takes: nothing. Gives: `RUBRIC` in reading order, `RUBRIC_VERSION`. May not: apply itself.

A rule changed in any way is another version: receipts keep the version they were made with.
"""

from collections.abc import Mapping
from types import MappingProxyType

from noprac.core.moves import Act
from noprac.core.score import conduct, curiosity, detachment, listening, no_framing
from noprac.core.score.receipt import Category
from noprac.core.score.rule import Rule

RUBRIC_VERSION = "1"

_TABLES: tuple[tuple[Category, tuple[Rule, ...]], ...] = (
    (Category.NO_FRAMING, no_framing.RULES),
    (Category.DETACHMENT, detachment.RULES),
    (Category.CURIOSITY, curiosity.RULES),
    (Category.LISTENING, listening.RULES),
)

RUBRIC: tuple[Rule, ...] = tuple(rule for _, rules in _TABLES for rule in rules) + conduct.RULES

# For each kind of line, each score's rules in the order in which they are tried.
BY_ACT: Mapping[Act, tuple[tuple[Rule, ...], ...]] = MappingProxyType(
    {act: tuple(tuple(rule for rule in rules if act in rule.acts) for _, rules in _TABLES) for act in Act}
)
