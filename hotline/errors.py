"""What a user is told instead of a traceback."""


class SetupError(Exception):
    """The machine or the settings do not allow it; the text says what and how to mend it."""
