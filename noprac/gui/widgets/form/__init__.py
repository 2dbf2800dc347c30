"""The fields of the scenario editor: one file a kind; `made` chooses."""
