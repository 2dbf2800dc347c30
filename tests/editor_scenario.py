"""A small scenario as a trainer types it, field by field."""

from noprac.core.editing.places import Place

SMALL: dict[Place, str] = {
    ("title",): "The leaking roof",
    ("summary",): "A farmer has a roof that leaks. Find out what keeps him from mending it.",
    ("trade",): "Roofing",
    ("seat", "you"): "Sam from Topside",
    ("seat", "sell"): "a new roof on a barn",
    ("seat", "to"): "Joe Marsh, a farmer who asked for a price",
    ("persona", "name"): "Joe Marsh",
    ("persona", "role"): "farmer",
    ("persona", "company"): "Marsh Farm",
    ("opening",): "Marsh Farm, Joe here.",
    ("offer",): "topside, new roof, barn roof",
    ("problem", "assumed"): "rotten beams, price",
    ("problem", "right"): "the hay, wet hay, lost hay",
    ("facts", 0, "open"): "The hay gets wet every winter.",
    ("facts", 1, "open"): "The last roofer never came back, and I lost the whole barn of it.",
    ("objections", 0, "reason"): "I would not know what I am saying yes to.",
    ("objections", 0, "real"): "The last one took my money and never came back.",
}
