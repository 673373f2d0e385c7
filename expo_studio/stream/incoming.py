"""One sender's pictures as they come, still encoded, and what is asked of who sends them."""

from __future__ import annotations

import time
from collections.abc import Callable

from expo_studio.stream.encoder import KEY_SECONDS, VIDEO_RATE, Codec
from expo_studio.stream.intake import Arrived, Clock, Decode, Intake
from expo_studio.stream.keyframes import Head, Parameters, head
from expo_studio.stream.peers import Backchannel

MEASURED_SECONDS = 1.0
FOLLOW = 0.002
"""How fast our clock follows a sender's, a picture."""
JUMP_SECONDS = 1.0
SOUND_BEHIND_SECONDS = 0.04
"""How much later than its picture a sender's sound leaves: it is decoded, cushioned and mixed."""
DECODED_SECONDS = 0.01
"""Of that what does not depend on the cushion: gathered, encoded and decoded."""
GLIDE_SECONDS = 0.002
"""How fast pictures follow sound whose cushion grew or shrank, a picture."""
KEY_AGAIN_SECONDS = 1.0
"""So long the answer to a wish for a key frame is awaited: the wish or the answer may be lost."""
DEAF_SECONDS = 2.0
"""Whoever sends no key frame for so long, though asked, does not listen, as some encoders."""
CODECS = {"video/h264": Codec.H264, "video/vp8": Codec.VP8}


class Incoming:
    """What one camera sends; lives on the session's loop.

    Attributes:
        codec, head: What it sends, None before its first key frame.
        bits_per_second: What it sent in the last seconds, None before the first is over.
        pictures_per_second: The same, 0 before.
        key_bytes: Size of its last key frame.
        sound_at: When the last picture came that nothing is lost of, monotonic seconds.
        heard: Called with each picture that can be passed on, and its time in 1/90,000 s.
        cushion: Returns how much later than it came the sender's sound leaves by its time,
            seconds; None where there is none.
    """

    def __init__(self, back: Backchannel, decode: Decode, clock: Clock = time.monotonic) -> None:
        self.codec: Codec | None = None
        self.head: Head | None = None
        self.bits_per_second: float | None = None
        self.pictures_per_second = 0.0
        self.key_bytes = 0
        self.sound_at = float("-inf")
        self.heard: Callable[[Arrived, int], None] = lambda picture, ticks: None
        self.cushion: Callable[[], float | None] = lambda: None
        self.intake = Intake(self._codec_of, self, decode, self._hear, clock)
        self._back = back
        self._clock = clock
        self._times = Times()
        self._parameters = Parameters()
        self._bits, self._pictures, self._measured = 0, 0, clock()
        self._key_asked = float("-inf")
        self._key_wanted: float | None = None

    @property
    def is_deaf(self) -> bool:
        """Return whether key frames are not sent when they are asked for."""
        wanted = self._key_wanted
        return wanted is not None and self._clock() - wanted > DEAF_SECONDS

    def ask_again(self, source: int, numbers: list[int]) -> None:
        """Ask for packets that are lost."""
        self._back.ask_again(source, numbers)

    def ask_for_key(self) -> None:
        """Ask for a key frame soon, one for all who ask at the same time, until one comes."""
        if self._key_wanted is None:
            self._key_wanted = self._clock()
        self._ask_if_due()

    def allow(self, bits_per_second: int) -> None:
        """Let the sender send at most so much."""
        self._back.most = bits_per_second

    def tend(self) -> None:
        """Measure, and ask for what is wanted; called some times a second."""
        self.intake.tend()
        self._ask_if_due()
        passed = self._clock() - self._measured
        if passed >= MEASURED_SECONDS:
            rate = self._bits / passed
            self.bits_per_second = (rate + (self.bits_per_second or rate)) / 2
            self.pictures_per_second = self._pictures / passed
            self._bits, self._pictures, self._measured = 0, 0, self._clock()
            self._back.tell_most(self.intake.source)

    def _ask_if_due(self) -> None:
        now, wanted = self._clock(), self._key_wanted
        if wanted is None or not self.intake.source:
            return
        pause = KEY_SECONDS if self._key_asked < wanted else KEY_AGAIN_SECONDS
        if now - self._key_asked >= pause:
            self._key_asked = now
            self._back.ask_for_key(self.intake.source)

    def _codec_of(self, payload_type: int) -> Codec | None:
        return CODECS.get(self._back.mime(payload_type).lower())

    def _hear(self, picture: Arrived) -> None:
        ticks = self._times.ticks(picture.timestamp, picture.at, self.cushion())
        encoded = picture.encoded
        if picture.codec is Codec.H264:
            encoded = self._parameters.whole(encoded)
        self._bits += len(encoded) * 8
        self._pictures += 1
        if picture.is_key:
            self.codec, self.head = picture.codec, head(picture.codec, encoded)
            self.key_bytes, self._key_wanted = len(encoded), None
        if picture.is_sound:
            self.sound_at = picture.at
            self.heard(picture._replace(encoded=encoded), ticks)


class Times:
    """Puts a sender's times on our clock: their spacing stays, and they never go back."""

    def __init__(self) -> None:
        self._before = 0
        self._whole = 0
        self._offset: float | None = None
        self._last = 0
        self._behind = SOUND_BEHIND_SECONDS

    def ticks(self, timestamp: int, at: float, cushion: float | None = None) -> int:
        """Return the time of a picture in 1/90,000 s of our monotonic clock.

        Args:
            timestamp: The sender's, of 32 bits.
            at: When it came, monotonic seconds; the fastest tell how the clocks lie.
            cushion: How much later than it came the sender's sound leaves, None if not known.
        """
        self._whole += ((timestamp - self._before + 0x80000000) & 0xFFFFFFFF) - 0x80000000
        self._before = timestamp
        found = at * VIDEO_RATE - self._whole
        late = found - self._offset if self._offset is not None else 0.0
        if self._offset is None or not 0.0 <= late <= JUMP_SECONDS * VIDEO_RATE:
            self._offset = found
        else:
            self._offset += late * FOLLOW
        self._glide(cushion)
        behind = self._behind * VIDEO_RATE
        self._last = max(self._last + 1, int(self._whole + self._offset + behind))
        return self._last

    def _glide(self, cushion: float | None) -> None:
        """Be as late as the sound, by and by."""
        wanted = SOUND_BEHIND_SECONDS if cushion is None else cushion + DECODED_SECONDS
        step = max(-GLIDE_SECONDS, min(GLIDE_SECONDS, wanted - self._behind))
        self._behind += step
