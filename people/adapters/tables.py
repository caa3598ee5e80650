"""Tables of staff, their sign-ins, customers with their class, and the audit log."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Identity, Index, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from people.rules.branches import HQ
from runtime.database import Base


class PersonRow(Base):
    """A member of staff; `posts` holds names of config.centre.Post.

    `must_change_password`: somebody else made it and knows it. `branch` is the code of their own.
    """

    __tablename__ = "people_person"

    login: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    posts: Mapped[list[str]] = mapped_column(JSON)
    password_hash: Mapped[str] = mapped_column(String(200))
    active: Mapped[bool] = mapped_column(default=True)
    must_change_password: Mapped[bool] = mapped_column(default=False)
    branch: Mapped[str] = mapped_column(String(12), default=HQ, server_default=HQ)


class SignInRow(Base):
    """An open browser session; only the hash of its token is kept. `locked`: it was left alone."""

    __tablename__ = "people_sign_in"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    login: Mapped[str] = mapped_column(ForeignKey("people_person.login"))
    expires_at: Mapped[datetime]
    locked: Mapped[bool] = mapped_column(default=False, server_default=false())


class CustomerRow(Base):
    """`customer_class` holds a name of config.terms.CustomerClass, `account_level` one of AccountLevel.

    The two managers of a key account are logins; `preference` is what it is granted (hot.5.1.3).
    """

    __tablename__ = "people_customer"

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    customer_class: Mapped[str] = mapped_column(String(20))
    account_level: Mapped[str] = mapped_column(String(12), default="none")
    account_manager: Mapped[str | None] = mapped_column(String(40))
    customer_manager: Mapped[str | None] = mapped_column(String(40))
    preference: Mapped[str] = mapped_column(Text, default="")


class CustomerNumberRow(Base):
    """How a customer is recognised: a whole number, or the beginning that all its numbers share."""

    __tablename__ = "people_customer_number"

    number: Mapped[str] = mapped_column(String(32), primary_key=True)
    whole: Mapped[bool] = mapped_column(primary_key=True)
    customer: Mapped[int] = mapped_column(ForeignKey("people_customer.id", ondelete="CASCADE"))


class AuditRow(Base):
    """One act on protected material; `chain` is the SHA-256 over the line and the chain before it."""

    __tablename__ = "people_audit"
    __table_args__ = (Index("ix_people_audit_object", "kind", "object"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    at: Mapped[datetime]
    login: Mapped[str] = mapped_column(String(40))
    action: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(40))
    object: Mapped[str] = mapped_column(String(200))
    detail: Mapped[str] = mapped_column(Text, default="")
    chain: Mapped[str] = mapped_column(String(64))


class MessageRow(Base):
    """What the supervisor wrote, or an agent's answer (180.9.2). `addressed`: a person or a group."""

    __tablename__ = "people_message"
    __table_args__ = (Index("ix_people_message_sender", "sender", "at"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    at: Mapped[datetime]
    sender: Mapped[str] = mapped_column(String(40))
    addressed: Mapped[str] = mapped_column(String(80))
    text: Mapped[str] = mapped_column(Text)
    urgent: Mapped[bool]
    answers: Mapped[str | None] = mapped_column(ForeignKey("people_message.id"))


class MessageCopyRow(Base):
    """One recipient's own copy: when it reached their screen and when they read it."""

    __tablename__ = "people_message_copy"
    __table_args__ = (Index("ix_people_message_copy_recipient", "recipient", "read_at"),)

    message: Mapped[str] = mapped_column(ForeignKey("people_message.id"), primary_key=True)
    recipient: Mapped[str] = mapped_column(String(40), primary_key=True)
    delivered_at: Mapped[datetime | None]
    read_at: Mapped[datetime | None]


class ShiftEntryRow(Base):
    """A line of the shift log (ops.2.2), never changed; `about` is the fault or hand-over it belongs to.

    `of` is when it happened, `at` when it was written; `to` who is to take the shift over.
    """

    __tablename__ = "people_shift_entry"
    __table_args__ = (Index("ix_people_shift_entry_of", "of"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    at: Mapped[datetime]
    of: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(10))
    author: Mapped[str] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(Text)
    about: Mapped[int | None] = mapped_column(ForeignKey("people_shift_entry.id"), unique=True)
    to: Mapped[str | None] = mapped_column(String(40))
