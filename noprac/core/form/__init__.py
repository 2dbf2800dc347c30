"""The form of a scenario: its fields, how they are read, and their schema for editors; `sheets` first."""
