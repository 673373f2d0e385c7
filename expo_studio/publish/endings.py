"""The endings of films, documents and sounds in a package, proven by their first bytes."""

from __future__ import annotations

from expo_studio.publish.site import MediaKind

MAGICS: dict[str, tuple[MediaKind, tuple[tuple[int, bytes], ...]]] = {
    ".mp4": (MediaKind.VIDEO, ((4, b"ftyp"),)),
    ".webm": (MediaKind.VIDEO, ((0, b"\x1a\x45\xdf\xa3"),)),
    ".pdf": (MediaKind.DOCUMENT, ((0, b"%PDF-"),)),
    ".m4a": (MediaKind.SOUND, ((4, b"ftyp"),)),
    ".wav": (MediaKind.SOUND, ((8, b"WAVE"),)),
    ".ogg": (MediaKind.SOUND, ((0, b"OggS"),)),
    ".flac": (MediaKind.SOUND, ((0, b"fLaC"),)),
    ".mp3": (
        MediaKind.SOUND,
        tuple((0, one) for one in (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")),
    ),
}
"""What stands where in a file of each ending; one of several is enough."""

ENDINGS = {
    "video/mp4": ".mp4",
    "video/webm": ".webm",
    "application/pdf": ".pdf",
    "audio/mp4": ".m4a",
    "audio/wav": ".wav",
    "audio/ogg": ".ogg",
    "audio/flac": ".flac",
    "audio/mpeg": ".mp3",
}
"""By the media type that an import gives."""


def ending_of(data: bytes, kind: MediaKind) -> str:
    """Return the ending of a medium by its first bytes; empty where it is not of the kind."""
    for ending, (its_kind, _) in MAGICS.items():
        if its_kind is kind and is_of(data, ending):
            return ending
    return ""


def is_of(data: bytes, ending: str) -> bool:
    """Return whether a file's first bytes are those of a medium with this ending."""
    return any(data[at : at + len(magic)] == magic for at, magic in MAGICS[ending][1])
