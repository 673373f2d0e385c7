"""What an offer must hold to be answered whole (RFC 9725, 4.2 and 4.4), looked at first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from expo_studio.stream.refusals import no_offer, one_of_each, wrong_direction

KINDS = frozenset({"audio", "video"})
DIRECTIONS = ("sendrecv", "sendonly", "recvonly", "inactive")
NEEDED = ("fingerprint", "ice-ufrag", "ice-pwd")
SECTIONS_AT_MOST = 32
"""Each has all attributes of the session besides its own: of thousands that is half a GB."""


@dataclass(frozen=True, slots=True)
class Section:
    """One ``m=`` section that is offered.

    Attributes:
        attributes: Its own after those of the whole session, as ``name:value``.
    """

    kind: str
    attributes: tuple[str, ...]

    @property
    def direction(self) -> str:
        """Return which way it goes, as seen by who offers; both ways where it does not say."""
        said = [one for one in self.attributes if one in DIRECTIONS]
        return said[-1] if said else DIRECTIONS[0]

    def has(self, name: str) -> bool:
        """Return whether an attribute with a value is there."""
        return any(one.startswith(f"{name}:") for one in self.attributes)


def require(offer: str, *, sends: bool) -> None:
    """Let an offer through that can be answered whole.

    Args:
        offer: In SDP.
        sends: Whether who offers is to send; else they are to be sent to.

    Raises:
        RefusedError: It goes another way, names two of a kind, or nothing to connect to.
    """
    media = [one for one in sections(offer) if one.kind in KINDS]
    if not media or not all(one.has(name) for one in media for name in NEEDED):
        raise no_offer()
    wanted = {"sendrecv", "sendonly" if sends else "recvonly"}
    if not all(one.direction in wanted for one in media):
        raise wrong_direction(sends=sends)
    if max(Counter(one.kind for one in media).values()) > 1:
        raise one_of_each()


def sections(offer: str) -> list[Section]:
    """Return what is offered; a port of 0 without ``bundle-only`` says that a section is not.

    Nobody offers more than some sections: then it is none.
    """
    common, *rest = f"\n{offer}".replace("\r", "\n").split("\nm=")
    if len(rest) > SECTIONS_AT_MOST:
        return []
    session, found = _attributes(common), []
    for one in rest:
        kind, port, *_ = [*one.partition("\n")[0].split(), "", ""]
        attributes = _attributes(one)
        if port != "0" or "bundle-only" in attributes:
            found.append(Section(kind, (*session, *attributes)))
    return found


def sound_of(offer: str) -> tuple[str, ...]:
    """Return the attributes of the sound that is offered, none without one."""
    found = [one.attributes for one in sections(offer) if one.kind == "audio"]
    return found[0] if found else ()


def asks_again(offer: str, payload_type: int) -> bool:
    """Return whether a player would ask again for lost packets of its sound (RFC 4585, 4.2)."""
    return not {f"rtcp-fb:{payload_type} nack", "rtcp-fb:* nack"}.isdisjoint(sound_of(offer))


def _attributes(lines: str) -> tuple[str, ...]:
    return tuple(one[2:].strip() for one in lines.splitlines() if one.startswith("a="))
