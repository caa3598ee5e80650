"""A seat whose telephone signals over TLS and talks by SRTP: the agent's speech is in the recording."""

import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from acd.adapters.certificate import own_certificate
from acd.rules.accounts import Profile
from config.centre import Post
from hotline.demo.phones import Exchange, SeatPhone, parse_steps
from hotline.provision.tools import tools
from recordings.adapters.audio import read_capture
from tests.calls.provisioning.test_provisioning import add
from tests.calls.stand import PORTS_EACH, Stand, brief_stand, free_ports, own_ports
from tests.calls.transfers.test_transfers import heard_at

SEAT, GREETING = "8020", "agent-greeting"

stand = brief_stand()
CRYPTO = "a=crypto:[cryptotag1audio] [cryptosuiteaescm128sha1801audio] inline:[cryptokeyparams1audio]"


@asynccontextmanager
async def encrypted_phone(stand: Stand, secret: str) -> AsyncIterator[Path]:
    """SIPp at the seat, over TLS; gives the file with the messages it got and sent."""
    folder, tls_port = stand.exchange.folder / "tls", stand.installation.settings.asterisk.tls_port
    own = Exchange(tools().sipp, tls_port, folder, own_ports() + PORTS_EACH // 2)
    pem = own.folder / "phone.pem"
    own_certificate(pem, "127.0.0.1")
    by_tls = ("-t", "l1", "-tls_cert", str(pem), "-tls_key", str(pem))
    port = free_ports(1, socket.SOCK_STREAM)[0]
    phone = SeatPhone(SEAT, secret, port, 0.5, parse_steps([f"say {GREETING}"]))
    ringing = own.scenario("seat", "seat", phone=phone, steps=phone.steps)
    said = ringing.read_text()
    said = said.replace("[local_port]>", "[local_port];transport=tls>").replace("RTP/AVP 0", "RTP/SAVP 0")
    ringing.write_text(re.sub(r"( +)a=rtpmap:0 PCMU/8000", rf"\1a=rtpmap:0 PCMU/8000\n\1{CRYPTO}", said))
    registering = own.scenario("register", "register", phone=phone, anew=False)
    contact = f"<sip:{SEAT}@127.0.0.1:{port}"
    registering.write_text(registering.read_text().replace(contact, f"{contact};transport=tls"))
    messages = own.folder / "messages.log"
    options = ("-aa", *by_tls, "-trace_msg", "-message_file", str(messages))
    async with own.sipp_process(ringing, port, *options) as process:
        account = ("-m", "1", "-au", SEAT, "-ap", secret, "-timeout", "5")
        async with own.sipp_process(registering, 0, *by_tls, *account) as registrar:
            assert await registrar.wait() == 0, registering.with_suffix(".err").read_text()
        yield messages
        assert process.returncode is None, ringing.with_suffix(".err").read_text()


async def test_a_telephone_by_tls_and_srtp_takes_a_call_and_is_heard(stand: Stand) -> None:
    secret = await add(stand, SEAT, Post.JUNIOR, Profile.TLS)
    async with encrypted_phone(stand, secret) as messages:
        stand.connector.agents.log_in(SEAT, "wang")
        await stand.until(lambda: stand.connector.node.seats[SEAT].phone)
        stand.call("caller", "13900005009", "1801", "wait 14", "hang up")
        call = await stand.reaches("13900005009", "talking", 30)
        assert call.seat == SEAT
        await stand.hung_up("caller")
        ended = await stand.reaches("13900005009", "ended")
        told = messages.read_text(errors="replace")
    assert "SIP/2.0/TLS" in told
    assert re.search(r"m=audio \d+ RTP/SAVP [^\r\n]*\r?\n", told), "offered encrypted, and in no other way"
    assert "RTP/AVP" not in told
    sound = read_capture(stand.installation.asterisk.calls / f"{ended.id}.raw")
    assert heard_at(sound, 1, GREETING) is not None, "what the telephone encrypted is speech at our end"
