"""Posts and what the console opens to them."""

import pytest

from config.centre import Post
from console.rules.permissions import PERMISSIONS, Act, acts_of, reaches, screens_of
from console.views.who import Screen


@pytest.mark.clause("csc.2.2")
def test_every_post_is_in_the_table() -> None:
    assert set(PERMISSIONS) == set(Post)


@pytest.mark.parametrize(
    ("post", "screens"),
    [
        (Post.JUNIOR, ("desk", "tickets", "knowledge", "quality", "work")),
        (Post.EXTRACTOR, ("review", "desk", "tickets", "knowledge", "quality", "work")),
        (Post.TEXT_CLERK, ("desk", "tickets", "inbox", "knowledge", "quality", "work")),
        (Post.SENIOR, ("desk", "review", "tickets", "inbox", "knowledge", "orders", "quality", "work")),
        (Post.SURVEYOR, ("surveys", "desk", "tickets", "knowledge", "orders", "quality", "work")),
        (Post.LIBRARIAN, ("library", "tickets", "knowledge", "quality", "work")),
        (
            Post.MANAGER,
            (
                "manager",
                "desk",
                "tickets",
                "inbox",
                "knowledge",
                "orders",
                "quality",
                "work",
                "reports",
                "policies",
            ),
        ),
        (Post.DEPARTMENT, ("orders",)),
        (Post.STATISTICIAN, ("knowledge", "quality", "work", "reports")),
        (Post.TRAINER, ("listen", "knowledge", "quality", "work")),
        (
            Post.OPERATIONS_MANAGER,
            (
                "floor",
                "shift",
                "rosters",
                "calls",
                "knowledge",
                "quality",
                "work",
                "faults",
                "reports",
                "policies",
                "status",
            ),
        ),
        (Post.INSPECTOR, ("quality", "calls", "listen", "knowledge", "work")),
        (
            Post.SUPERVISOR,
            (
                "floor",
                "shift",
                "rosters",
                "desk",
                "calls",
                "blocked",
                "listen",
                "tickets",
                "knowledge",
                "surveys",
                "outbound",
                "quality",
                "work",
                "faults",
                "customers",
                "prompts",
                "reports",
                "policies",
                "status",
            ),
        ),
        (Post.ADMIN, tuple(Screen)),
    ],
)
def test_a_post_sees_its_screens(post: Post, screens: tuple[str, ...]) -> None:
    assert screens_of(acts_of([post])) == screens


def test_two_posts_add_up() -> None:
    assert screens_of(acts_of([Post.EXTRACTOR, Post.SENIOR])) == (
        "review",
        "desk",
        "tickets",
        "inbox",
        "knowledge",
        "orders",
        "quality",
        "work",
    )


def test_a_supervisor_hears_no_recording() -> None:
    hearing = {Act.HEAR_CALLS, Act.HEAR_DRAFTS, Act.HEAR_TICKETS}
    assert not acts_of([Post.SUPERVISOR]) & hearing


@pytest.mark.parametrize(
    ("topic", "post", "told"),
    [
        ("alarm/breach/c1", Post.SUPERVISOR, True),
        ("alarm/breach/c1", Post.EXTRACTOR, False),
        ("recording/r1/draft", Post.EXTRACTOR, True),
        ("recording/r1/draft_handed_on", Post.SENIOR, True),
        ("ticket/1/registered", Post.SENIOR, True),
        ("ticket/1/registered", Post.SUPERVISOR, True),
        ("ticket/1/registered", Post.INSPECTOR, False),
        ("survey/1/changed", Post.SUPERVISOR, True),
        ("survey/1/changed", Post.SENIOR, False),
        ("listening/zhijian/state", Post.INSPECTOR, True),
        ("listening/zhijian/state", Post.JUNIOR, False),
        ("secret/1", Post.ADMIN, False),
    ],
)
def test_facts_reach_only_the_posts_concerned(topic: str, post: Post, told: bool) -> None:  # noqa: FBT001 (a column)
    assert reaches(topic, acts_of([post])) is told
