# Generated from catalogue/endpoints. Do not edit.
"""Members of answers that must not come into a log."""

SECRET_MEMBERS = frozenset([])
