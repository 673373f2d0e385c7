"""What an export works with, and what it tells while it does."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from platformdirs import user_cache_path, user_data_path

from expo_studio.publish.cache import Cache
from expo_studio.publish.inquiries import InquiryKey, inquiry_key_at
from expo_studio.publish.packing import LadderPacker
from expo_studio.publish.signing import SigningKey, key_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from expo_studio.publish.ports import Blobs, Packer, Painter

KEY_FILE, INBOX_FILE = "signing-key.pem", "inquiry-key.pem"


@dataclass(frozen=True, slots=True)
class Workshop:
    """The tools of an export.

    Attributes:
        blobs: Where the assets are.
        packer: Makes models smaller, or None to take them as they are.
        painter: Draws preview and panoramas, or None to do without.
        key: Signs the package, or None to leave it unsigned.
        cache: What was made before.
        inbox: Gives the key that inquiries are sealed for, where the booth wants them sealed.
        address: Where the package will stand on the web, ending in a slash, or empty.
    """

    blobs: Blobs
    packer: Packer | None = None
    painter: Painter | None = None
    key: SigningKey | None = None
    cache: Cache = field(default_factory=Cache)
    address: str = ""
    inbox: Callable[[], InquiryKey] | None = None


def home_inbox() -> InquiryKey:
    """Return the user's own key for inquiries; PackageError if it cannot be read or made."""
    return inquiry_key_at(user_data_path("expo-studio") / INBOX_FILE)


def home_workshop(
    blobs: Blobs,
    painter: Painter | None = None,
    *,
    is_signed: bool = True,
    address: str = "",
) -> Workshop:
    """Return a workshop with the ladder's packer and the user's own key and memory.

    Raises:
        PackageError: The key cannot be read or made.
    """
    key = key_at(user_data_path("expo-studio") / KEY_FILE) if is_signed else None
    cache = Cache(user_cache_path("expo-studio") / "export")
    return Workshop(blobs, LadderPacker(), painter, key, cache, address, home_inbox)
