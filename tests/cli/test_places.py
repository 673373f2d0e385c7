"""What a command writes into a folder that vanishes, is full or may not be written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from expo_studio.text import Text
from tests.cli.test_commands import expo
from tests.kit import sample_project
from tests.slow_folder import SlowFolder, slow_folder

OLD = b"the old one"
TROUBLES = [
    pytest.param(SlowFolder.vanish, Text("磁盘读写出错", "the disk reports an error"), id="gone"),
    pytest.param(SlowFolder.fill, Text("磁盘已满", "the disk is full"), id="full"),
    pytest.param(SlowFolder.forbid, Text("没有访问权限", "access is not allowed"), id="forbidden"),
]


@pytest.fixture
def network(tmp_path: Path) -> Iterator[SlowFolder]:
    with slow_folder(tmp_path) as folder:
        yield folder


@pytest.mark.parametrize(("trouble", "reason"), TROUBLES)
@pytest.mark.parametrize(
    ("words", "place"),
    [
        (["panorama", "{booth}", "-o", "{far}/全景.jpg", "--width", "256"], "全景.jpg"),
        (["export", "{booth}", "--no-pictures", "-o", "{far}/站点"], "站点"),
        (
            [
                *("export", "{booth}", "--no-pictures", "-o", "{near}/站点"),
                *("--print", "{far}/印", "--address", "https://example.org/"),
            ],
            "印/poster-zh.pdf",
        ),
    ],
    ids=["panorama", "site", "print"],
)
def test_the_words_name_place_reason_and_remedy_and_what_was_there_stays(
    network: SlowFolder,
    tmp_path: Path,
    words: list[str],
    place: str,
    trouble: Callable[[SlowFolder], None],
    reason: Text,
) -> None:
    booth, known = sample_project(tmp_path), network.beneath / place
    filled = [one.format(booth=booth, far=network.path, near=tmp_path) for one in words]
    if known.suffix:
        known.parent.mkdir(exist_ok=True)
        known.write_bytes(OLD)
    else:
        assert expo(*filled).returncode == 0
    before = {one: one.read_bytes() for one in network.beneath.rglob("*") if one.is_file()}
    trouble(network)
    for language, said, remedy in (
        ("en", f"“{network.path / place}” cannot be written: {reason.en}", "hoose "),
        ("zh", f"“{network.path / place}”无法写入：{reason.zh}", "请"),
    ):
        refused = expo(*filled, language=language)
        assert refused.returncode == 1, refused.stderr
        assert said in refused.stderr
        assert remedy in refused.stderr
        assert "Traceback" not in refused.stderr
    network.be_slow(0.0)
    after = {one: one.read_bytes() for one in network.beneath.rglob("*") if one.is_file()}
    assert after.keys() == before.keys(), "no half file is left"
    assert after == before
    assert expo(*filled).returncode == 0
    assert known.is_dir() or known.read_bytes() != OLD
