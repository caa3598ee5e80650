"""What each post may do in the console: the whole table on one screen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from config.centre import Post
from config.regulation import implements
from console.views.who import Screen
from people.rules.branches import Scope


class Act(StrEnum):
    SEE_FLOOR = "see_floor"
    CHANGE_SEATS = "change_seats"
    SEND_MESSAGES = "send_messages"  # to seats, groups and everybody; who got one may answer anyway
    KEEP_SHIFT_LOG = "keep_shift_log"
    PLAN_ROSTERS = "plan_rosters"  # and approve leave and swaps, see attendance, answer questions
    HANDLE_FAULTS = "handle_faults"  # report and follow them
    SEE_OWN_WORK = "see_own_work"  # one's own shifts, wishes and figures
    SIT = "sit"  # log in at a seat and take calls
    SEE_CALLS = "see_calls"
    BLOCK_CALLERS = "block_callers"
    REVIEW = "review"  # drafts of messages
    REVIEW_HANDED = (
        "review_handed"  # those that extractors handed on to the seniors (180.3.2), with their recordings
    )
    SEE_TICKETS = "see_tickets"  # which ones, and what may be done: tickets/rules/permissions.py
    ENTER_TICKETS = "enter_tickets"
    KEEP_INBOX = "keep_inbox"  # papers that came and are not tickets yet (180.2.2)
    SEE_CUSTOMER_DATA = "see_customer_data"  # package and spending, from the CRM (csc.6.1.a)
    SEE_ORDERS = "see_orders"  # a department its own
    SEE_STATUS = "see_status"
    MANAGE_PEOPLE = "manage_people"  # accounts of staff, of own branch and below
    KEEP_BRANCHES = "keep_branches"  # of headquarters' administrators alone (csc.2.1)
    SWITCH_EMERGENCY = "switch_emergency"  # emergency mode on and off (csc.6.3)
    HEAR_DRAFTS = "hear_drafts"  # the recordings of drafts
    HEAR_TICKETS = "hear_tickets"  # the recordings that tickets were made from
    HEAR_CALLS = "hear_calls"  # every recording
    RUN_OUTBOUND = "run_outbound"  # call-backs, lists and everybody's reminders
    HOLD_RECORDINGS = "hold_recordings"  # set and lift a legal hold
    KEEP_CUSTOMERS = "keep_customers"  # the customer register and its classes
    SEE_POLICIES = "see_policies"  # time limits of tickets, and what others would do
    KEEP_LISTS = "keep_lists"  # businesses and natures of the centre's own (180.0.2, 180.0.3)
    KEEP_PROMPTS = "keep_prompts"  # what callers hear
    MANAGE_SEATS = "manage_seats"  # SIP accounts of seats and of listeners' telephones
    SEE_REPORTS = "see_reports"  # figures, and the rows behind them
    MAKE_REPORTS = "make_reports"  # generate and check them, propose changes of their forms
    RELEASE_REPORTS = "release_reports"
    DECIDE_SURGES = "decide_surges"  # announcement and parent ticket of many alike complaints (csc.5.3.c)
    APPROVE_FORMS = "approve_forms"  # of reports (180.8.5)
    SURVEY = "survey"  # ask answered customers whether they are satisfied (180.5)
    CALL_DISSATISFIED = "call_dissatisfied"  # those who said they are not (csc.5.2.b)
    DISPUTE_SURVEYS = "dispute_surveys"  # which ones: tickets/rules/permissions.py
    RUN_MANAGER_HOTLINE = "run_manager_hotline"  # overdue, refused, disputed; common problems (180.10)
    CHECK_WORK = "check_work"  # draw, grade, sign, decide appeals
    FOLLOW_UP_CHECKS = "follow_up_checks"  # feedback, rework, coaching
    SEE_OWN_CHECKS = "see_own_checks"  # results of one's own work, and appeal
    READ_KNOWLEDGE = "read_knowledge"
    PROPOSE_KNOWLEDGE = "propose_knowledge"  # hand something to the librarian (180.4.10)
    KEEP_KNOWLEDGE = "keep_knowledge"  # write and publish it; originals, suggestions, letters (180.6)
    LISTEN = "listen"  # calls that go on, in one's scope (acd/rules/listening.py)


_STAFF = (Act.SEE_OWN_CHECKS, Act.SEE_OWN_WORK, Act.READ_KNOWLEDGE)
_DESK = (Act.SIT, Act.SEE_TICKETS, Act.ENTER_TICKETS, Act.SEE_CUSTOMER_DATA)

PERMISSIONS: Mapping[Post, frozenset[Act]] = {
    Post.JUNIOR: frozenset({*_STAFF, *_DESK}),
    Post.TEXT_CLERK: frozenset({*_STAFF, *_DESK, Act.KEEP_INBOX}),
    Post.EXTRACTOR: frozenset({*_STAFF, *_DESK, Act.REVIEW, Act.HEAR_DRAFTS}),
    Post.SENIOR: frozenset(
        {
            *_DESK,
            Act.KEEP_INBOX,
            Act.REVIEW_HANDED,
            Act.SEE_ORDERS,
            Act.HEAR_TICKETS,
            Act.DISPUTE_SURVEYS,
            Act.PROPOSE_KNOWLEDGE,
            *_STAFF,
        }
    ),
    Post.SURVEYOR: frozenset(
        {*_STAFF, Act.SIT, Act.SEE_TICKETS, Act.SEE_ORDERS, Act.SURVEY, Act.DISPUTE_SURVEYS}
    ),
    Post.LIBRARIAN: frozenset({*_STAFF, Act.SEE_TICKETS, Act.PROPOSE_KNOWLEDGE, Act.KEEP_KNOWLEDGE}),
    Post.INSPECTOR: frozenset(
        {
            Act.SEE_CALLS,
            Act.HEAR_CALLS,
            Act.LISTEN,
            Act.HOLD_RECORDINGS,
            Act.CHECK_WORK,
            Act.FOLLOW_UP_CHECKS,
            Act.SEE_OWN_WORK,
            Act.READ_KNOWLEDGE,
        }
    ),
    Post.TRAINER: frozenset({Act.LISTEN, Act.FOLLOW_UP_CHECKS, Act.SEE_OWN_WORK, Act.READ_KNOWLEDGE}),
    Post.STATISTICIAN: frozenset({*_STAFF, Act.SEE_REPORTS, Act.MAKE_REPORTS}),
    Post.OPERATIONS_MANAGER: frozenset(
        {
            Act.SEE_POLICIES,
            Act.SEE_FLOOR,
            Act.SEND_MESSAGES,
            Act.KEEP_SHIFT_LOG,
            Act.PLAN_ROSTERS,
            Act.HANDLE_FAULTS,
            Act.SWITCH_EMERGENCY,
            Act.SEE_CALLS,
            Act.FOLLOW_UP_CHECKS,
            Act.SEE_REPORTS,
            Act.RELEASE_REPORTS,
            Act.DECIDE_SURGES,
            Act.SEE_STATUS,
            Act.SEE_OWN_WORK,
            Act.READ_KNOWLEDGE,
        }
    ),
    Post.SUPERVISOR: frozenset(
        {
            Act.SEE_POLICIES,
            Act.SEE_FLOOR,
            Act.CHANGE_SEATS,
            Act.SEND_MESSAGES,
            Act.KEEP_SHIFT_LOG,
            Act.PLAN_ROSTERS,
            Act.HANDLE_FAULTS,
            Act.SEE_OWN_WORK,
            Act.SWITCH_EMERGENCY,
            Act.SEE_CALLS,
            Act.BLOCK_CALLERS,
            Act.LISTEN,
            Act.FOLLOW_UP_CHECKS,
            Act.SEE_STATUS,
            Act.SIT,
            Act.SEE_TICKETS,
            Act.SEE_CUSTOMER_DATA,
            Act.RUN_OUTBOUND,
            Act.KEEP_CUSTOMERS,
            Act.KEEP_LISTS,
            Act.KEEP_PROMPTS,
            Act.SEE_REPORTS,
            Act.MAKE_REPORTS,
            Act.RELEASE_REPORTS,
            Act.DECIDE_SURGES,
            Act.CALL_DISSATISFIED,
            Act.DISPUTE_SURVEYS,
            Act.READ_KNOWLEDGE,
            Act.PROPOSE_KNOWLEDGE,
        }
    ),
    Post.MANAGER: frozenset(
        {
            *_DESK,
            Act.KEEP_INBOX,
            Act.SEE_POLICIES,
            Act.SEE_ORDERS,
            Act.HEAR_TICKETS,
            Act.HOLD_RECORDINGS,
            Act.SEE_REPORTS,
            Act.RELEASE_REPORTS,
            Act.APPROVE_FORMS,
            Act.DECIDE_SURGES,
            Act.DISPUTE_SURVEYS,
            Act.RUN_MANAGER_HOTLINE,
            Act.KEEP_LISTS,
            Act.PROPOSE_KNOWLEDGE,
            *_STAFF,
        }
    ),
    Post.DEPARTMENT: frozenset({Act.SEE_ORDERS}),
    Post.ADMIN: frozenset(Act),
}

# In their order on the page; the first one opens.
SCREENS: tuple[tuple[Screen, Act], ...] = (
    (Screen.FLOOR, Act.SEE_FLOOR),
    (Screen.SHIFT, Act.KEEP_SHIFT_LOG),
    (Screen.ROSTERS, Act.PLAN_ROSTERS),
    (Screen.REVIEW, Act.REVIEW),
    (Screen.SURVEYS, Act.SURVEY),
    (Screen.MANAGER, Act.RUN_MANAGER_HOTLINE),
    (Screen.LIBRARY, Act.KEEP_KNOWLEDGE),
    (Screen.DESK, Act.SIT),
    (Screen.REVIEW, Act.REVIEW_HANDED),
    (Screen.QUALITY, Act.CHECK_WORK),
    (Screen.CALLS, Act.SEE_CALLS),
    (Screen.BLOCKED, Act.BLOCK_CALLERS),
    (Screen.LISTEN, Act.LISTEN),
    (Screen.TICKETS, Act.SEE_TICKETS),
    (Screen.INBOX, Act.KEEP_INBOX),
    (Screen.KNOWLEDGE, Act.READ_KNOWLEDGE),
    (Screen.SURVEYS, Act.CALL_DISSATISFIED),
    (Screen.OUTBOUND, Act.RUN_OUTBOUND),
    (Screen.ORDERS, Act.SEE_ORDERS),
    (Screen.QUALITY, Act.FOLLOW_UP_CHECKS),
    (Screen.QUALITY, Act.SEE_OWN_CHECKS),
    (Screen.WORK, Act.SEE_OWN_WORK),
    (Screen.FAULTS, Act.HANDLE_FAULTS),
    (Screen.CUSTOMERS, Act.KEEP_CUSTOMERS),
    (Screen.PROMPTS, Act.KEEP_PROMPTS),
    (Screen.REPORTS, Act.SEE_REPORTS),
    (Screen.POLICIES, Act.SEE_POLICIES),
    (Screen.SEATS, Act.MANAGE_SEATS),
    (Screen.STATUS, Act.SEE_STATUS),
    (Screen.PEOPLE, Act.MANAGE_PEOPLE),
)

# Which facts of the live stream reach whom, by the first level of their topic.
TOPICS: Mapping[str, frozenset[Act]] = {
    "call": frozenset({Act.SEE_FLOOR, Act.SEE_CALLS}),
    "seat": frozenset({Act.SEE_FLOOR, Act.SIT}),  # who is there to be asked or handed a call
    "queue": frozenset({Act.SEE_FLOOR}),
    "alarm": frozenset({Act.SEE_FLOOR}),
    "emergency": frozenset({Act.SEE_FLOOR}),
    "listening": frozenset({Act.LISTEN}),
    "recording": frozenset({Act.REVIEW, Act.REVIEW_HANDED}),
    "outbound": frozenset({Act.SIT, Act.RUN_OUTBOUND}),
    "report": frozenset({Act.SEE_REPORTS}),
    "quality": frozenset({Act.CHECK_WORK}),
    "paper": frozenset({Act.KEEP_INBOX}),
    "ticket": frozenset({Act.SEE_TICKETS, Act.SEE_ORDERS}),
    "knowledge": frozenset({Act.KEEP_KNOWLEDGE}),
    "survey": frozenset({Act.SURVEY, Act.CALL_DISSATISFIED, Act.RUN_MANAGER_HOTLINE}),
}


# Facts that reach the one person whom they name as `recipient`, whatever that person's posts are.
PERSONAL = frozenset({"message", "check", "help"})


@implements("csc.2.2")
def acts_of(posts: Iterable[Post]) -> frozenset[Act]:
    return frozenset[Act]().union(*(PERMISSIONS[post] for post in posts))


def screens_of(acts: frozenset[Act]) -> tuple[Screen, ...]:
    return tuple(dict.fromkeys(screen for screen, act in SCREENS if act in acts))


def reaches(topic: str, acts: frozenset[Act]) -> bool:
    return not acts.isdisjoint(TOPICS.get(topic.partition("/")[0], frozenset()))


def addressee(topic: str, payload: Mapping[str, Any]) -> str | None:
    """The only log-in that may hear of it, empty for nobody; None for what posts decide."""
    if topic.partition("/")[0] not in PERSONAL:
        return None
    data = payload.get("data")
    recipient = data.get("recipient") if isinstance(data, dict) else None
    return recipient if isinstance(recipient, str) else ""


@dataclass(frozen=True, slots=True)
class Place:
    """The branches that a fact names, and the department where it is about an order."""

    branches: frozenset[str]
    department: str | None = None

    @implements("csc.2.1")
    def concerns(self, scope: Scope, department: str | None) -> bool:
        """It happened at own branch or below, or at the department that one belongs to."""
        at_department = department is not None and department == self.department
        return at_department or any(map(scope.holds, self.branches))


def place_of(payload: Mapping[str, Any]) -> Place | None:
    """None for what belongs to no branch, such as calls: the exchange is one."""
    data = payload.get("data")
    if not isinstance(data, dict) or "branch" not in data:
        return None
    named = {data[name] for name in ("branch", "from_branch") if isinstance(data.get(name), str)}
    department = data.get("department")
    return Place(frozenset(named), department if isinstance(department, str) else None)
