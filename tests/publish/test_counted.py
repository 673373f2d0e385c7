"""Counts read as they are said, in the program and on its pages by the same rule."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

import expo_studio
from expo_studio.project.journal import recovery_words
from expo_studio.text import Text
from expo_studio.ui.show_summary import SUMMARY

LOOKS = Text("{n} 个造型", "{n} {n:look is|looks are} in {name}")
FILL = """
import { readFileSync } from "node:fs";
const text = readFileSync(process.argv[1], "utf8");
const { filled } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
console.log(JSON.stringify(filled(process.argv[2], JSON.parse(process.argv[3]))));
"""


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0 looks are in {it}"),
        (1, "1 look is in {it}"),
        ("1", "1 look is in {it}"),
        (2, "2 looks are in {it}"),
        (11, "11 looks are in {it}"),
        ("1,001", "1,001 looks are in {it}"),
    ],
)
def test_a_page_and_the_program_choose_the_same_word(number: int | str, said: str) -> None:
    values = {"n": number, "name": "{it}"}
    language = Path(expo_studio.__file__).parent / "web" / "shared" / "language.js"
    words = [str(language), LOOKS.en, json.dumps(values)]
    done = subprocess.run(
        ["node", "--input-type=module", "-e", FILL, *words],
        capture_output=True,
        check=True,
        text=True,
    )
    assert json.loads(done.stdout) == said
    assert LOOKS.filled(**values).en == said
    assert LOOKS.filled(**values).zh == f"{number} 个造型"


def test_one_of_a_thing_is_one() -> None:
    assert "1 unsaved edit was restored" in recovery_words(1, 0).en
    assert "2 unsaved edits were restored" in recovery_words(2, 1).en
    one = SUMMARY.filled(looks=1, marks=0, span="0:10").en
    assert one.startswith("1 look · 0 marks · 0:10.")


def test_numbers_keep_their_form_and_texts_their_language() -> None:
    text = Text("{n:>4} {what}", "{n:>4} {what}").filled(n=7, what=Text("展位", "booths"))
    assert text == Text("   7 展位", "   7 booths")
