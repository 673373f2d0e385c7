"""Everything a visitor or a player can be refused with: a status, the reason, the way out."""

from __future__ import annotations

from expo_studio.errors import LiveError
from expo_studio.text import Text


class RefusedError(LiveError):
    """A request that is not granted.

    Attributes:
        status: HTTP status (RFC 9110).
        retry_seconds: When it may be tried again, 0 if that would not help.
    """

    def __init__(self, status: int, message: Text, hint: Text, retry_seconds: int = 0) -> None:
        super().__init__(message, hint)
        self.status = status
        self.retry_seconds = retry_seconds


def not_let_in() -> RefusedError:
    """Return the refusal for a false, foreign, expired or revoked token or seat."""
    return RefusedError(
        403,
        Text(zh="链接无效或已过期。", en="This link is not valid, or it has expired."),
        Text(zh="请向展商索取新的链接。", en="Ask the exhibitor for a new link."),
    )


def foreign_site() -> RefusedError:
    """Return the refusal for a request from another web site or to another name."""
    return RefusedError(
        403,
        Text(zh="请求来自别的网站。", en="The request comes from another site."),
        Text(zh="请直接打开展商给您的链接。", en="Open the exhibitor's link itself."),
    )


def too_many(seconds: int = 60) -> RefusedError:
    """Return the refusal for whoever asks too often."""
    return RefusedError(
        429,
        Text(zh="尝试次数过多。", en="Too many tries."),
        Text(zh="请一分钟后再试。", en="Try again in a minute."),
        seconds,
    )


def full(limit: int) -> RefusedError:
    """Return the refusal when everyone who fits is inside."""
    return RefusedError(
        503,
        Text(zh="展位已满：{n} 人。", en="The booth is full: {n} people.").filled(n=limit),
        Text(zh="请稍后再来。", en="Come back a little later."),
        30,
    )


def no_offer() -> RefusedError:
    """Return the refusal of what is no SDP offer a picture could be sent to."""
    return RefusedError(
        400,
        Text(
            zh="无法建立视频连接：播放器发来的内容不可用。",
            en="No video connection could be made from what the player sent.",
        ),
        Text(
            zh="请使用支持 H.264 或 VP8 的新版浏览器或 WHEP 播放器。",
            en="Use a recent browser or WHEP player that plays H.264 or VP8.",
        ),
    )


def wrong_type(wanted: str) -> RefusedError:
    """Return the refusal of a body of another media type."""
    return RefusedError(
        415,
        Text(zh="内容类型须为 {t}。", en="The body must be of type {t}.").filled(t=wanted),
        Text(zh="请使用 WHEP 播放器。", en="Use a WHEP player."),
    )


def too_slow() -> RefusedError:
    """Return the refusal of a body that does not arrive."""
    return RefusedError(
        408,
        Text(zh="请求内容没有及时到达。", en="The request's body did not arrive in time."),
        Text(zh="请检查网络后重试。", en="Check the network and try again."),
    )


def not_understood() -> RefusedError:
    """Return the refusal of a message that docs/protocol.md does not describe."""
    return RefusedError(
        400,
        Text(zh="消息无法理解。", en="The message is not understood."),
        Text(zh="请按 docs/protocol.md 发送。", en="Send what docs/protocol.md describes."),
    )
