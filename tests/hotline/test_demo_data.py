"""`hotline demo-data`: invented history that says so, and never in books of somebody's own."""

import json
import sqlite3
from contextlib import closing

from tests.hotline.shell import Shell


def test_invented_history_says_so_is_written_once_and_can_be_rehearsed_on(shell: Shell) -> None:
    command = ("demo-data", "--calls", "60", "--forms", "30", "--days", "7")
    assert shell.run(*command).code == 0
    with closing(sqlite3.connect(shell.home / "hotline.db")) as books:
        calls = books.execute("SELECT count(*), min(node), max(node) FROM acd_call")
        assert calls.fetchone() == (60, "demo", "demo")
        told = books.execute("SELECT count(*) FROM tickets_ticket WHERE content LIKE '【演示】%'")
        assert told.fetchone() == (30,)
        states = books.execute("SELECT DISTINCT state FROM tickets_ticket ORDER BY state").fetchall()
        assert {state for (state,) in states} >= {
            "answered",
            "closed",
            "dispatched",
            "dissatisfied",
            "open",
            "replied",
        }
        graded = books.execute("SELECT count(*) FROM quality_sample WHERE state = 'graded'")
        assert graded.fetchone() > (0,)
        articles = books.execute("SELECT count(*), min(text LIKE '【演示】%') FROM knowledge_version")
        assert articles.fetchone() == (42, 1)
        late = "SELECT count(*) FROM acd_call WHERE started_at > datetime('now', '-1 day')"
        assert books.execute(late).fetchone() == (0,), "the proof of recordings would miss their audio"
    rehearsed = json.loads(shell.run("what-if", "--clock", "settle", "--limit", "1min", "--json").out)
    assert rehearsed["tickets"] >= rehearsed["tallies"]["settle"]["earlier"] > 0
    again = shell.run(*command)
    assert again.code == 1
    assert "HOTLINE_HOME" in again.err


def test_books_with_staff_of_their_own_stay_as_they_are(shell: Shell) -> None:
    assert shell.run("people", "add", "chen", "--name", "陈主任", "--post", "admin").code == 0
    said = shell.run("demo-data", "--calls", "5")
    assert said.code == 1
    assert "chen" in said.err
    with closing(sqlite3.connect(shell.home / "hotline.db")) as books:
        assert books.execute("SELECT count(*) FROM acd_call").fetchone() == (0,)
        assert books.execute("SELECT count(*) FROM people_person").fetchone() == (1,)
