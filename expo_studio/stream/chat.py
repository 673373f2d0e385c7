"""The chat: words for everyone, with manners: slow mode, no links unless allowed, taken back."""

from __future__ import annotations

import re
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from expo_studio.stream import news
from expo_studio.stream.refusals import muted, no_links, slowly

if TYPE_CHECKING:
    from expo_studio.stream.room import Room

CHAT_KEPT = 100
MARKS_KEPT = 2000
LINK = re.compile(
    r"(?:https?:|www\.|[a-z0-9-]+\.(?:com|cn|net|org|io|co|top|xyz|info|biz|shop|vip|me|cc)\b)",
    re.IGNORECASE,
)
Clock = Callable[[], float]


class ChatRoom:
    """What was said, the newest hundred; kept in memory only and gone with the session."""

    def __init__(self, room: Room, clock: Clock = time.monotonic) -> None:
        self._room = room
        self._clock = clock
        self._said: deque[news.Chat] = deque(maxlen=CHAT_KEPT)
        self._count = 0
        self._last: dict[str, float] = {}
        self._marks: OrderedDict[tuple[str, str], None] = OrderedDict()
        self.rules = news.Rules(slow_seconds=0, allows_links=False)

    def history(self, *, for_desk: bool = False) -> list[news.Chat]:
        """Return what was said; only desks learn from which seat."""
        return list(self._said) if for_desk else [_for_visitors(one) for one in self._said]

    def say(self, visitor: str, who: str, text: str, mark: str = "") -> None:
        """Let everyone hear a visitor; what bears a mark that was heard is not said again.

        Raises:
            RefusedError: The visitor is muted, too quick, or names an address.
        """
        if not text or (mark and (visitor, mark) in self._marks):
            return
        self._require_manners(visitor, text)
        if mark:
            self._marks[visitor, mark] = None
            while len(self._marks) > MARKS_KEPT:
                self._marks.popitem(last=False)
        self._last[visitor] = self._clock()
        self._add(who, text, visitor=visitor)

    def say_from_desk(self, who: str, text: str) -> None:
        """Let everyone hear the presenter's side; nothing is said in none."""
        if text:
            self._add(who, text, is_presenter=True)

    def unsay(self, number: int) -> None:
        """Take words back, everywhere."""
        self._said = deque((one for one in self._said if one.number != number), CHAT_KEPT)
        self._room.tell_both(news.Unsaid(number))

    def unsay_all_of(self, visitor: str) -> None:
        """Take back everything a visitor said."""
        for one in [one for one in self._said if one.visitor == visitor]:
            self.unsay(one.number)
        self._last.pop(visitor, None)

    def set_rules(self, slow_seconds: int, *, allows_links: bool) -> None:
        """Change how the chat goes on."""
        self.rules = news.Rules(slow_seconds, allows_links)
        self._room.tell_both(self.rules)

    def _require_manners(self, visitor: str, text: str) -> None:
        if visitor in self._room.muted:
            raise muted()
        if not self.rules.allows_links and LINK.search(text):
            raise no_links()
        since = self._clock() - self._last.get(visitor, float("-inf"))
        if since < self.rules.slow_seconds:
            raise slowly(self.rules.slow_seconds - since)

    def _add(self, who: str, text: str, *, is_presenter: bool = False, visitor: str = "") -> None:
        self._count += 1
        said = news.Chat(self._count, who, text, time.time(), is_presenter, visitor)
        self._said.append(said)
        self._room.tell_desks(said)
        self._room.tell_inside(_for_visitors(said))


def _for_visitors(said: news.Chat) -> news.Chat:
    return news.Chat(said.number, said.who, said.text, said.at, said.is_presenter)
