"""Accounts of staff from the shell: the first administrator, and what scripts need."""

import json
import os
import pwd
import re
import sqlite3
import urllib.request
from contextlib import closing
from http.cookiejar import CookieJar

from tests.hotline.shell import LOCAL, Said, Shell, Up

GIVEN = re.compile(r": (\w{4}(?:-\w{4}){3})$", re.MULTILINE)
CHEN = ("people", "add", "chen", "--name", "陈主任", "--post", "admin")


def given(said: Said) -> str:
    assert said.code == 0, said.all
    (password,) = GIVEN.findall(said.out)
    return str(password)


def told(shell: Shell) -> list[dict[str, object]]:
    return list(json.loads(shell.run("people", "list", "--json").out))


def enter(up: Up, login: str, password: str) -> dict[str, object]:
    request = urllib.request.Request(
        f"http://{LOCAL}:{up.shell.port('HOTLINE_CONSOLE__PORT')}/api/session",
        json.dumps({"login": login, "password": password}).encode(),
        {"Content-Type": "application/json", "X-Requested-With": "hotline"},
    )
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    with opener.open(request) as answer:
        return dict(json.load(answer)["user"])


def test_a_new_installation_says_how_the_first_admin_is_added_and_lets_them_in(up: Up) -> None:
    up.await_word("hotline people add LOGIN --name NAME --post admin")
    password = given(up.shell.run(*CHEN))
    user = enter(up, "chen", password)
    assert (user["name"], user["posts"], user["must_change_password"]) == ("陈主任", ["admin"], True)


def test_people_come_are_listed_get_passwords_and_leave(shell: Shell) -> None:
    assert "people add LOGIN" in shell.run("people", "list").out
    first = given(shell.run(*CHEN))
    agent = ("people", "add", "lina", "--name", "李娜", "--post", "junior", "--post", "senior")
    assert given(shell.run(*agent)) != first
    assert given(shell.run("people", "password", "lina")) != first
    assert shell.run("people", "leave", "lina").code == 0
    assert told(shell) == [
        {"login": "chen", "name": "陈主任", "posts": ["admin"], "active": True, "must_change_password": True,
         "branch": "hq"},
        {"login": "lina", "name": "李娜", "posts": ["junior", "senior"], "active": False,
         "must_change_password": True, "branch": "hq"},
    ]  # fmt: skip
    listed = shell.run("people", "list").out
    assert [part for part in ("chen", "陈主任", "lina", "left") if part not in listed] == []
    assert shell.run("people", "return", "lina").code == 0
    assert told(shell)[1]["active"] is True
    with closing(sqlite3.connect(shell.home / "hotline.db")) as books:
        lines = books.execute("SELECT login, action, object FROM people_audit ORDER BY id").fetchall()
    assert {who for who, _, _ in lines} == {f"({pwd.getpwuid(os.getuid()).pw_name})"}
    assert [(action, whom) for _, action, whom in lines] == [
        ("add", "chen"),
        ("add", "lina"),
        ("reset_password", "lina"),
        ("leave", "lina"),
        ("come_back", "lina"),
    ]


WRONG = [
    (("add", "Li Na", "--name", "李娜", "--post", "junior"), ("login:", "small letters")),
    (("add", "chen", "--name", "李娜", "--post", "junior"), ("login:", "never given again")),
    (("add", "lina", "--name", " ", "--post", "junior"), ("name:",)),
    (("add", "lina", "--name", "李娜", "--post", "boss"), ("--post:", "'boss'", "junior")),
    (("add", "lina", "--name", "李娜", "--post", "junior", "--branch", "mars"), ("branch:", "mars", "hq")),
    (("leave", "chen"), ("last administrator",)),
    (("leave", "nobody"), ("login:", "'nobody'", "hotline people list")),
    (("password", "nobody"), ("login:", "'nobody'")),
]


def test_what_is_wrong_is_named_with_what_would_do(shell: Shell) -> None:
    given(shell.run(*CHEN))
    before = told(shell)
    for words, named in WRONG:
        said = shell.run("people", *words)
        assert said.code == 1, words
        assert [part for part in named if part not in said.err] == [], said.err
    assert told(shell) == before
