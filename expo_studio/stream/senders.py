"""The private names of the pinned aiortc that the shared encoder needs, all in one place."""

from __future__ import annotations

from collections.abc import Callable

from aiortc import RTCRtpSender


def on_key_request(sender: RTCRtpSender, ask_for_key: Callable[[], None]) -> None:
    """Call back when the visitor asks for a key frame (PLI or FIR, RFC 4585 and 5104).

    A sender hands such requests to its own encoder, which a track of packets never uses.
    """
    if not hasattr(sender, "_send_keyframe"):
        raise AttributeError("this aiortc has no RTCRtpSender._send_keyframe")
    sender._send_keyframe = ask_for_key  # type: ignore[method-assign]
