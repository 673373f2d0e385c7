"""What visitors may do with a thing: the part of the inspector where that is set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem

from expo_studio.model.acting import Acting
from expo_studio.model.commands import Play, SetActing
from expo_studio.model.commands.acting import SLOWEST_TURN
from expo_studio.model.ids import PlacementId
from expo_studio.text import Text
from expo_studio.ui.fields import NumberBox
from expo_studio.ui.forms import Choice, Form
from expo_studio.ui.studio import Studio

VISITORS = Text("访客互动", "What visitors may do")
EVERYTHING = Text("模型能做的一切", "Everything the model can")
CHOSEN = Text("只有下面选中的", "Only what is set below")
NOTHING = Text("只能看", "Only look")
VARIANTS = Text("可换款式", "Choose its variants")
CLIPS = Text("可播放的动画", "Animations they may play")
PLAYING = Text("一直播放的动画", "Animation that always plays")
NOT_PLAYING = Text("（不播放）", "(none)")
OPENING = Text("播放一次再返回（开合、爆炸图）", "Play once and back (open, exploded)")
TURNTABLE = Text("转台：转一圈的秒数（0 为不转）", "Turntable: seconds a turn (0: none)")
WAYS = {"all": EVERYTHING, "chosen": CHOSEN, "none": NOTHING}
LOOK_ONLY = Acting(has_variants=False)
MOST_CLIPS_SHOWN = 100


class ActingForm(Form):
    """Shows and sets the offer of what is selected; several share one."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio.speech)
        self._studio = studio
        self._shown: tuple[PlacementId, ...] = ()
        self.playing: Choice[str] = Choice(self.speech)
        self.row(PLAYING, self.playing)
        self.playing.activated.connect(lambda _: self._play())
        self.way: Choice[str] = Choice(self.speech)
        self.way.offer(WAYS, "all")
        self.row(VISITORS, self.way)
        self.variants = self.button(VARIANTS, QCheckBox())
        self.clips = QListWidget()
        self.clips.setMaximumHeight(96)
        self.row(CLIPS, self.clips)
        self.opening = self.button(OPENING, QCheckBox())
        (self.turn,) = self.numbers(TURNTABLE, NumberBox(0.0, SLOWEST_TURN, 1.0, decimals=1))
        self.turn.setSuffix(" s")
        self.way.activated.connect(lambda _: self._choose_way())
        self.variants.clicked.connect(lambda on: self._change(has_variants=bool(on)))
        self.opening.clicked.connect(lambda on: self._change(is_opening=bool(on)))
        self.clips.itemChanged.connect(lambda _: self._choose_clips())
        self.turn.typed.connect(self._set_turn)

    def show_placements(self, keys: Sequence[PlacementId]) -> None:
        """Show what may be done with these; of very many only the first are read."""
        self._shown = tuple(keys)
        self._show_playing()
        acting = self._acting()
        way = "all" if acting is None else "none" if acting == LOOK_ONLY else "chosen"
        self.way.offer(WAYS, way)
        shown = acting or Acting(clips=self._offered())
        self.variants.setChecked(shown.has_variants)
        self.opening.setChecked(shown.is_opening)
        self.turn.show_values([shown.turn_seconds])
        with QSignalBlocker(self.clips):
            self.clips.clear()
            for clip in self._offered()[:MOST_CLIPS_SHOWN]:
                item = QListWidgetItem(clip)
                is_on = clip in shown.clips
                item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
                self.clips.addItem(item)
        is_chosen, has_clips = way == "chosen", self.clips.count() > 0
        self.variants.setVisible(is_chosen)
        self.show_row(self.clips, is_shown=is_chosen and has_clips)
        self.opening.setVisible(is_chosen and has_clips)
        self.show_row(self.turn, is_shown=is_chosen)

    def _show_playing(self) -> None:
        """Offer the animations; where several play other ones none is shown as chosen."""
        placements, offered = self._studio.booth.placements, self._offered()[:MOST_CLIPS_SHOWN]
        playing = {placements[key].clip for key in self._shown if key in placements}
        names = {"": NOT_PLAYING} | {clip: Text.same(clip) for clip in offered}
        self.playing.offer(names, playing.pop() if len(playing) == 1 else None)
        is_free = not any(placements[key].is_locked for key in self._shown if key in placements)
        self.playing.setEnabled(is_free)
        self.show_row(self.playing, is_shown=bool(offered))

    def _play(self) -> None:
        placements, keys, clip = (
            self._studio.booth.placements,
            self._studio.selection,
            self.playing.key,
        )
        if clip is not None and any(placements[key].clip != clip for key in keys):
            self._studio.do(Play(keys, clip))

    def _acting(self) -> Acting | None:
        placements = self._studio.booth.placements
        return next((placements[key].acting for key in self._shown if key in placements), None)

    def _offered(self) -> tuple[str, ...]:
        """Return the animations that all of what is selected have."""
        booth = self._studio.booth
        assets = {booth.placements[key].asset for key in self._shown if key in booth.placements}
        known = [booth.assets[key].clips if key in booth.assets else () for key in assets]
        common = set(known[0]).intersection(*known[1:]) if known else set()
        return tuple(dict.fromkeys(clip for clip in (known[0] if known else ()) if clip in common))

    def _choose_way(self) -> None:
        ways = {"all": None, "none": LOOK_ONLY, "chosen": Acting(clips=self._offered())}
        self._set(ways[self.way.key or "all"])

    def _choose_clips(self) -> None:
        items = [self.clips.item(row) for row in range(self.clips.count())]
        chosen = (one.text() for one in items if one.checkState() is Qt.CheckState.Checked)
        self._change(clips=tuple(chosen))

    def _set_turn(self, seconds: float, gesture: object) -> None:
        self._set(replace(self._now(), turn_seconds=seconds), gesture)

    def _change(self, **changes: bool | tuple[str, ...]) -> None:
        self._set(replace(self._now(), **changes))  # type: ignore[arg-type]

    def _now(self) -> Acting:
        return self._acting() or Acting(clips=self._offered())

    def _set(self, acting: Acting | None, gesture: object | None = None) -> None:
        placements, keys = self._studio.booth.placements, self._studio.selection
        if any(placements[key].acting != acting for key in keys):
            self._studio.do(SetActing(keys, acting), gesture)
