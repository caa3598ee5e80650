"""Which area an address lies in (net.1.2, csc.5.3.c). Pure."""

import re

_AREA = re.compile(r"[\u4e00-\u9fff]{1,8}?(?:区|县|镇|乡|村|路|街|道|巷|苑|园)")


def area_of(address: str) -> str:
    """The district, village or street that an address begins with; empty where it names none."""
    found = _AREA.search(address)
    return found[0] if found else ""
