"""A prospect before a room: ways a call can take, what the room suggests and how it votes. Pure, as all of the core."""
