"""Load figures of this machine, taken from the real parts."""
