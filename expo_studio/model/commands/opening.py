"""The command that says when a booth is live and how one reaches the exhibitor."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from expo_studio.model.booth import Booth
from expo_studio.model.commands.base import refuse, require, require_finite
from expo_studio.model.leads import RETENTION_DAYS_AT_MOST
from expo_studio.model.openings import LiveTime, Openings
from expo_studio.text import Text

MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


@dataclass(frozen=True, slots=True)
class SetOpenings:
    """Say when the booth is live, what is left afterwards, and where inquiries go."""

    openings: Openings
    label: ClassVar[Text] = Text(zh="设置直播时间与联系方式", en="Set live times and contact")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the openings; CommandError for times or addresses of no use."""
        given = self.openings
        require_finite(given)
        for time in given.live_times:
            require_time(time)
        _require_address(given.live_link, ("http://", "https://"))
        _require_address(given.form, ("https://",))
        if given.mail and not MAIL.fullmatch(given.mail):
            raise _no_address(given.mail)
        _require_days(given.card_terms.days)
        require(booth.assets, (one.video for one in given.replays), Text("素材", "asset"))
        return replace(booth, openings=given)


def _require_days(days: int) -> None:
    if not 1 <= days <= RETENTION_DAYS_AT_MOST:
        raise refuse(
            Text(zh="名片不能保存 {n} 天。", en="Cards cannot be kept for {n} days.").filled(
                n=days
            ),
            Text(zh="请填 1 到 {m} 天。", en="Choose 1 to {m} days.").filled(
                m=RETENTION_DAYS_AT_MOST
            ),
        )


def moment(words: str) -> datetime | None:
    """Return the moment in ISO 8601 with an offset, or None if it is none."""
    try:
        read = datetime.fromisoformat(words)
    except ValueError:
        return None
    return read if read.tzinfo is not None else None


def require_time(time: LiveTime) -> None:
    """Raise CommandError unless it is a stretch of time with its zone."""
    starts, ends = moment(time.starts), moment(time.ends)
    if starts is None or ends is None or not starts < ends:
        raise refuse(
            Text(
                zh="直播时间“{a}”到“{b}”无效。", en="“{a}” to “{b}” is no stretch of time."
            ).filled(a=time.starts, b=time.ends),
            Text(
                zh="请按 2026-11-25T09:00:00+08:00 填写，结束晚于开始。",
                en="Write them as 2026-11-25T09:00:00+08:00, the end after the start.",
            ),
        )


def _require_address(address: str, schemes: tuple[str, ...]) -> None:
    if address and not address.startswith(schemes):
        raise _no_address(address)


def _no_address(address: str) -> Exception:
    return refuse(
        Text(zh="“{address}”不是可用的地址。", en="“{address}” is no address of use.").filled(
            address=address
        ),
        Text(
            zh="网址以 https:// 开头，邮箱形如 name@example.com。",
            en="Web addresses begin with https://, mail is like name@example.com.",
        ),
    )
