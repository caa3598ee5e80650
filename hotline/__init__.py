"""The command `hotline`: wiring of all parts, set-up, demo, doctor."""

__version__ = "0.1.0"
