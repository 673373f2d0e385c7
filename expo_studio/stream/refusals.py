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
        Text(zh="请求过于频繁。", en="Too many tries."),
        Text(zh="请在 {n} 秒后再试。", en="Try again in {n} s.").filled(n=seconds),
        seconds,
    )


def full(limit: int) -> RefusedError:
    """Return the refusal when everyone who fits is inside."""
    return RefusedError(
        503,
        Text(zh="展位已满：{n} 人。", en="The booth is full: {n} {n:person|people}.").filled(
            n=limit
        ),
        Text(zh="请稍后再来。", en="Come back a little later."),
        30,
    )


def no_more_pictures(limit: int) -> RefusedError:
    """Return the refusal when the minutes of a meeting are full of pictures."""
    return RefusedError(
        409,
        Text(zh="纪要里的照片已满：{n} 张。", en="The minutes hold {n} pictures already.").filled(
            n=limit
        ),
        Text(zh="请用文字记下其余内容。", en="Write the rest down in words."),
    )


def no_offer() -> RefusedError:
    """Return the refusal of what is no SDP offer a picture could be sent to."""
    return RefusedError(
        400,
        Text(
            zh="无法建立视频连接：发来的邀约不可用。",
            en="No video connection could be made from what was offered.",
        ),
        Text(
            zh="请使用支持 H.264 或 VP8 的新版浏览器、WHEP 播放器或 WHIP 编码器。",
            en="Use a recent browser, WHEP player or WHIP encoder with H.264 or VP8.",
        ),
    )


def wrong_direction(*, sends: bool) -> RefusedError:
    """Return the refusal of an offer that goes the other way, or none (RFC 9725, 4.2)."""
    if sends:
        return RefusedError(
            400,
            Text(
                zh="邀约里的画面或声音不是要发送的。",
                en="The offer does not offer to send its picture or sound.",
            ),
            Text(
                zh="请在编码器中发送（sendonly）；要观看请用 /whep。",
                en="Let the encoder send (sendonly); to watch, use /whep.",
            ),
        )
    return RefusedError(
        400,
        Text(
            zh="邀约里的画面或声音不是要接收的。",
            en="The offer does not ask to receive a picture or sound.",
        ),
        Text(
            zh="请在播放器中接收（recvonly）；要传送画面请用 /whip。",
            en="Let the player receive (recvonly); to bring a picture, use /whip.",
        ),
    )


def one_of_each() -> RefusedError:
    """Return the refusal of an offer with two of a kind (RFC 9725, 4.4.2)."""
    return RefusedError(
        422,
        Text(
            zh="一个连接最多一路画面和一路声音。",
            en="One connection carries one picture and one sound at most.",
        ),
        Text(zh="请为每一路画面单独连接。", en="Make a connection of its own for each picture."),
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


def not_understood(reason: str = "") -> RefusedError:
    """Return the refusal of a message that docs/protocol.md does not describe, and of what in it.

    Args:
        reason: As msgspec says it, in English alone: for whoever writes a script.
    """
    why = f": {reason}" if reason else ""
    return RefusedError(
        400,
        Text(zh="消息无法理解{why}。", en="The message is not understood{why}.").filled(why=why),
        Text(zh="请按 docs/protocol.md 发送。", en="Send what docs/protocol.md describes."),
    )


def muted() -> RefusedError:
    """Return the refusal for somebody who is muted."""
    return RefusedError(
        403,
        Text(zh="主持人暂时关闭了您的发言。", en="The presenter has muted you for now."),
        Text(zh="您仍可观看和浏览产品。", en="You can go on watching and look at the products."),
    )


def no_links() -> RefusedError:
    """Return the refusal of words with an address in them."""
    return RefusedError(
        400,
        Text(zh="聊天中不能发送网址。", en="Links are off in this chat."),
        Text(zh="请去掉网址后再发送。", en="Send it without the address."),
    )


def slowly(seconds: float) -> RefusedError:
    """Return the refusal for words that come too soon after the last ones."""
    wait = max(1, round(seconds))
    return RefusedError(
        429,
        Text(zh="慢速模式：请稍候再发言。", en="Slow mode: wait a moment before you write again."),
        Text(zh="{n} 秒后可以发言。", en="You can write again in {n} s.").filled(n=wait),
        wait,
    )


def no_such_question() -> RefusedError:
    """Return the refusal for a question that is not there."""
    return _gone(Text(zh="这个问题已不在了。", en="That question is no longer there."))


def no_such_poll() -> RefusedError:
    """Return the refusal for a poll that is not open."""
    return _gone(Text(zh="投票已结束。", en="That poll is closed."))


def no_such_meeting() -> RefusedError:
    """Return the refusal for a meeting that is not there, or not open."""
    return _gone(Text(zh="这场洽谈已结束。", en="That meeting is over."))


def no_such_card() -> RefusedError:
    """Return the refusal for a card that is not there."""
    return RefusedError(
        404,
        Text(zh="这里没有您的名片。", en="There is no card of yours here."),
        Text(zh="它可能已被删除。", en="It may have been erased already."),
    )


def stage_full(limit: int) -> RefusedError:
    """Return the refusal when no more guests fit on the stage."""
    return RefusedError(
        409,
        Text(zh="台上已有 {n} 位嘉宾。", en="There are {n} guests on stage already.").filled(
            n=limit
        ),
        Text(zh="请先请一位嘉宾下台。", en="Dismiss one of them first."),
    )


def call_full(limit: int) -> RefusedError:
    """Return the refusal when no more people fit into a private call."""
    return RefusedError(
        409,
        Text(
            zh="一场洽谈最多 {n} 人同时通话，已满。",
            en="At most {n} people can be in one call, and it is full.",
        ).filled(n=limit),
        Text(
            zh="请先请一人离开，或改用台上讨论。",
            en="Show somebody out first, or talk on the stage instead.",
        ),
    )


def no_such_segment() -> RefusedError:
    """Return the refusal for a part of the plan that is not there."""
    return _gone(Text(zh="计划里没有这一段。", en="The plan has no such part."))


def plan_changed() -> RefusedError:
    """Return the refusal for a desk that did not see yet what another one changed."""
    return RefusedError(
        409,
        Text(zh="流程刚刚被别人改过。", en="Somebody else has just changed the run-down."),
        Text(zh="请看一眼新的流程，再试一次。", en="Look at it as it is now, then try again."),
    )


def not_yours() -> RefusedError:
    """Return the refusal of what only the presenter may do."""
    return RefusedError(
        403,
        Text(zh="只有主持人可以这样做。", en="Only the presenter may do that."),
        Text(zh="请与主持人商量。", en="Ask the presenter."),
    )


def no_consent() -> RefusedError:
    """Return the refusal of a card without agreement, or to other words than are shown now."""
    return RefusedError(
        400,
        Text(zh="没有同意，名片未保存。", en="Without your agreement the card was not kept."),
        Text(
            zh="请阅读说明并勾选同意后再发送。",
            en="Read the words beside the button, agree, and send it again.",
        ),
    )


def nothing_left() -> RefusedError:
    """Return the refusal of a card without any way to reach its owner."""
    return RefusedError(
        400,
        Text(zh="名片上没有联系方式。", en="The card has no way to reach you."),
        Text(zh="请填写邮箱或电话。", en="Give an e-mail address or a phone number."),
    )


def no_such_show() -> RefusedError:
    """Return the refusal of a show that the booth on air does not have."""
    return RefusedError(
        404,
        Text(zh="展位里没有这场走秀。", en="The booth has no such show."),
        Text(
            zh="请在工作室的“走秀”面板里生成一场。",
            en="Make one in the panel “Show” of the studio.",
        ),
    )


def show_rests() -> RefusedError:
    """Return the refusal of GO and the like while no show runs."""
    return RefusedError(
        409,
        Text(zh="现在没有走秀在进行。", en="No show is running."),
        Text(zh="请先开始走秀。", en="Start the show first."),
    )


def not_there() -> RefusedError:
    """Return the refusal for a connection that is over or somebody else's."""
    return _gone(Text(zh="这个连接已不存在。", en="This connection is not there any more."))


def other_version() -> RefusedError:
    """Return the refusal of a change to another connection than the one that is open."""
    return RefusedError(
        412,
        Text(zh="连接已经更换。", en="The connection is another one by now."),
        Text(zh="请重新发送邀约。", en="Send a new offer."),
    )


def not_brought(*, is_reached: bool) -> LiveError:
    """Return why a camera that was answered never came; ``is_reached`` if its packets did."""
    if is_reached:
        return LiveError(
            Text(
                zh="一台摄像机或编码器连上了，但加密握手失败：它的证书不可用。",
                en="A camera or encoder reached this computer, but the encrypted connection failed:"
                " its certificate cannot be used.",
            ),
            Text(
                zh="请更新它；FFmpeg 请用 -cert_file 和 -key_file 指定 P-256 证书，见 "
                "docs/protocol.md。",
                en="Update it; give FFmpeg a P-256 certificate by -cert_file and -key_file, as "
                "docs/protocol.md shows.",
            ),
        )
    return LiveError(
        Text(
            zh="一台摄像机或编码器要传送画面，但什么都没有到达：途中的防火墙挡住了 UDP。",
            en="A camera or encoder asked to send, but nothing arrives: a firewall on the way "
            "blocks UDP.",
        ),
        Text(
            zh="请让它换一个网络，或开播前在“更多”里（命令用 --turn）指定中继。",
            en="Let it try another network, or name a relay under “More” before going live "
            "(--turn of the command).",
        ),
    )


def no_restart() -> RefusedError:
    """Return the refusal of an ICE restart (RFC 9725, 4.3.3): a new connection does the same."""
    return RefusedError(
        422,
        Text(zh="不支持重启 ICE。", en="ICE restarts are not supported."),
        Text(
            zh="请关闭此连接并重新发送邀约；席位保持不变。",
            en="End this connection and send a new offer; the seat stays yours.",
        ),
    )


def _gone(message: Text) -> RefusedError:
    return RefusedError(
        404, message, Text(zh="请刷新页面查看最新状态。", en="Reload the page to see how it is.")
    )
