"""Several Asterisk nodes: each has a name and ports of its own, and a mistake names what to set."""

import pytest
from pydantic import ValidationError

from config.settings import AsteriskSettings, Settings

FAR = AsteriskSettings(node="ast2", embedded=False, host="10.0.0.2")


def test_a_hotline_without_more_nodes_has_one() -> None:
    assert [own.node for own in Settings().exchanges] == ["ast1"]


def test_nodes_on_other_machines_have_the_same_ports() -> None:
    settings = Settings(nodes=(FAR,))
    assert [own.node for own in settings.exchanges] == ["ast1", "ast2"]
    assert settings.exchange("ast2") is settings.nodes[0]
    assert settings.exchange("gone") is settings.asterisk


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (AsteriskSettings(host="10.0.0.2"), "2 are called 'ast1'"),
        (AsteriskSettings(node="ast2"), "ast2 and ast1 share port 15038; set its ami_port"),
        (AsteriskSettings(node="ast2", ami_port=1, http_port=2, tls_port=3), "share port 15060"),
    ],
)
def test_nodes_that_cannot_be_are_refused_in_words(more: AsteriskSettings, told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        Settings(nodes=(more,))
