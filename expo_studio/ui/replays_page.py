"""Recordings that stay with the booth, with their chapters and captions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QTime
from PySide6.QtWidgets import QPushButton, QTimeEdit

from expo_studio.errors import AssetError
from expo_studio.library.chapter_files import (
    CAPTIONS_SUFFIX,
    SUFFIX,
    read_captions,
    read_chapters,
)
from expo_studio.model.booth import AssetKind
from expo_studio.model.ids import AssetId
from expo_studio.model.openings import Chapter, Replay
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.captions_form import CaptionsForm
from expo_studio.ui.forms import Choice, Form
from expo_studio.ui.series import Series
from expo_studio.ui.studio import Studio

FILM = Text("视频", "Film")
NO_FILM = Text(
    "展位里还没有视频：先用“文件 → 导入…”导入录像（不必摆放），再回到这里。",
    "The booth has no film yet: import the recording first (File → Import…);"
    " it need not be placed.",
)
NO_REPLAYS = Text(
    "还没有回放：点“添加”，选择录像。",
    "No replays yet: click Add and choose a recording.",
)
NO_CHAPTERS = Text(
    "还没有章节：点“添加”，写下每一章从哪里开始。",
    "No chapters yet: click Add and write down where each begins.",
)
CHAPTERS = Text("章节", "Chapters")
BEGINS = Text("从", "Begins at")
TITLE = Text("标题", "Title")
TAKE_CHAPTERS = Text("读取直播录像的章节", "Take the recording's chapters")
CHAPTER_GAP = 60.0


class ReplaysPage(Form):
    """Which films are replays, what they are called, and where their chapters begin."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio.speech)
        self._studio = studio
        self._films = {
            key: asset.name
            for key, asset in studio.booth.assets.items()
            if asset.kind is AssetKind.VIDEO
        }
        say = self.speech
        self.replays: Series[Replay] = Series(
            say,
            words.REPLAYS,
            lambda one: say(one.name) or "…",
            self._fresh,
            NO_REPLAYS if self._films else NO_FILM,
            rows=3,
        )
        self.row(words.REPLAYS, self.replays)
        self.replays.buttons[words.ADD].setEnabled(bool(self._films))
        self.film: Choice[AssetId] = Choice(say)
        self.row(FILM, self.film)
        self.name = self.words(words.NAME)
        self.chapters: Series[Chapter] = Series(
            say, CHAPTERS, self._told, self._next, NO_CHAPTERS, rows=3
        )
        self.row(CHAPTERS, self.chapters)
        self.begins = QTimeEdit()
        self.begins.setDisplayFormat("H:mm:ss")
        self.row(BEGINS, self.begins)
        self.title_words = self.words(TITLE)
        self.take = QPushButton()
        self.button(TAKE_CHAPTERS, self.take)
        self.said = CaptionsForm(say)
        self.box.addWidget(self.said)
        self.box.addStretch(1)
        self._connect()
        self._show()

    def show_values(self, replays: Sequence[Replay]) -> None:
        """Show these."""
        self.replays.show_things(replays)

    def _connect(self) -> None:
        self.replays.chosen_changed.connect(self._show)
        self.chapters.chosen_changed.connect(self._show_chapter)
        self.film.activated.connect(lambda _: self._change(video=self.film.key))
        self.name.typed.connect(lambda text: self._change(name=text))
        self.title_words.typed.connect(lambda text: self._change_chapter(name=text))
        self.begins.timeChanged.connect(
            lambda at: self._change_chapter(seconds=float(QTime(0, 0).secsTo(at)))
        )
        self.take.clicked.connect(self._take_chapters)
        self.said.take.clicked.connect(self._take_captions)
        self.said.changed.connect(self._keep_captions)

    def _fresh(self) -> Replay | None:
        film = next(iter(self._films), None)
        return None if film is None else Replay(self._films[film], film)

    def _next(self) -> Chapter:
        things = self.chapters.things
        return Chapter(Text(), things[-1].seconds + CHAPTER_GAP if things else 0.0)

    def _told(self, chapter: Chapter) -> str:
        at = QTime(0, 0).addSecs(int(chapter.seconds)).toString("H:mm:ss")
        return f"{at}  {self.speech(chapter.name)}"

    def _show(self) -> None:
        chosen = self.replays.chosen
        for field in (self.film, self.name, self.chapters, self.take, self.said):
            field.setEnabled(chosen is not None)
        self.film.offer(self._films, chosen.video if chosen else None)
        self.name.show_text(chosen.name if chosen else Text())
        self.chapters.show_things(chosen.chapters if chosen else ())
        self.said.show_captions(chosen.captions if chosen else ())
        self._offer_lists()

    def _offer_lists(self) -> None:
        self.take.setVisible(self._list_beside(SUFFIX) is not None)
        self.said.take.setVisible(self._list_beside(CAPTIONS_SUFFIX) is not None)

    def _show_chapter(self) -> None:
        chosen = self.chapters.chosen
        for field in (self.begins, self.title_words):
            field.setEnabled(chosen is not None)
        with QSignalBlocker(self.begins):
            self.begins.setTime(QTime(0, 0).addSecs(int(chosen.seconds) if chosen else 0))
        self.title_words.show_text(chosen.name if chosen else Text())
        replay = self.replays.chosen
        if replay is not None and replay.chapters != self.chapters.things:
            self._change(chapters=self.chapters.things)

    def _change(self, **fields: object) -> None:
        chosen = self.replays.chosen
        if chosen is not None:
            self.replays.change(replace(chosen, **fields))  # type: ignore[arg-type]
            self._offer_lists()

    def _change_chapter(self, **fields: object) -> None:
        chosen = self.chapters.chosen
        if chosen is not None:
            self.chapters.change(replace(chosen, **fields))  # type: ignore[arg-type]
            self._change(chapters=self.chapters.things)

    def _list_beside(self, suffix: str) -> Path | None:
        """Return the list that was written beside the recording, if there is one."""
        chosen, project = self.replays.chosen, self._studio.project.path
        asset = self._studio.booth.assets.get(chosen.video) if chosen else None
        if asset is None or not asset.source:
            return None
        films = project.parent / f"{project.stem} live"
        beside = films / Path(asset.source).with_suffix(suffix).name
        return beside if beside.is_file() else None

    def _take_chapters(self) -> None:
        beside = self._list_beside(SUFFIX)
        if beside is None:
            return
        try:
            found = read_chapters(beside)
        except AssetError as error:
            self._studio.troubled.tell(error)
            return
        self.chapters.show_things([self._chapter(seconds, title) for seconds, title in found])

    def _take_captions(self) -> None:
        beside = self._list_beside(CAPTIONS_SUFFIX)
        if beside is None:
            return
        try:
            self.said.take_captions(read_captions(beside))
        except AssetError as error:
            self._studio.troubled.tell(error)

    def _keep_captions(self) -> None:
        if self.replays.chosen is not None:
            told = (one for one in self.said.captions.things if one.words != Text())
            self._change(captions=tuple(told))

    def _chapter(self, seconds: float, title: str) -> Chapter:
        """Return a chapter, of the product it is named after where there is one."""
        for key, product in self._studio.booth.products.items():
            if title in (product.name.zh, product.name.en):
                return Chapter(product.name, seconds, key)
        return Chapter(Text.same(title), seconds)
