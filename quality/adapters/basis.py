"""What a draw went by, as it is kept beside its seed: each work with its risks, the terms of that day."""

import json
import zlib
from datetime import datetime

from config.quality import WorkKind
from quality.rules.sampling import Basis, Terms, Work


def packed(basis: Basis) -> bytes:
    terms = basis.terms
    words = {
        "works": [
            [work.kind, work.subject, work.person, work.of.isoformat(), sorted(work.risks)]
            for work in basis.works
        ],
        "terms": [terms.share, terms.risk_share, dict(terms.weights)],
        "checked": dict(basis.checked),
        "owed": basis.owed,
    }
    return zlib.compress(json.dumps(words, ensure_ascii=False).encode())


def unpacked(content: bytes) -> Basis:
    words = json.loads(zlib.decompress(content))
    works = [
        Work(WorkKind(kind), subject, person, datetime.fromisoformat(of), frozenset(risks))
        for kind, subject, person, of, risks in words["works"]
    ]
    return Basis(works, Terms(*words["terms"]), words["checked"], words["owed"])
