"""The presenter's voice without the room: noise, hum, and guests who come back from it.

WebRTC's audio processing as LiveKit's wheel carries it; nothing of it leaves this process.
"""

from __future__ import annotations

import logging
from typing import Any, Protocol

import numpy as np

from expo_studio.stream.sound import BLOCK, RATE, Block

DELAY_SECONDS = 0.0107
"""By so much what is cleared is later."""
STEP = RATE // 100
"""Samples that are cleared at a time."""
FAILURES = (ImportError, OSError, RuntimeError, AttributeError, TypeError, ValueError)
"""What the library raises where it is not there, of another version, or out of order."""
log = logging.getLogger(__name__)


class Processor(Protocol):
    """What takes 10 ms of one channel at a time, and changes them in place."""

    def process_stream(self, data: Any) -> None:
        """Take what the microphone heard."""
        ...

    def process_reverse_stream(self, data: Any) -> None:
        """Take what loudspeakers play."""
        ...


class Clearing:
    """Clears one voice; belongs to one thread."""

    def __init__(self, processor: Processor, frame: Any) -> None:
        """Begin with a processor and the type of its frames."""
        self._processor = processor
        self._frame = frame

    @classmethod
    def made(cls) -> Clearing | None:
        """Return one, None where the library is not to be had; takes a moment the first time."""
        try:
            from livekit.rtc.apm import AudioProcessingModule
            from livekit.rtc.audio_frame import AudioFrame

            processor = AudioProcessingModule(
                echo_cancellation=True, noise_suppression=True, high_pass_filter=True
            )
        except FAILURES as error:
            log.info("voices are not cleared: %s", error)
            return None
        return cls(processor, AudioFrame)

    def clear(self, heard: Block, beside: Block | None = None) -> Block:
        """Return a block of the microphone without the room; FAILURES where it cannot.

        Args:
            heard: What the microphone heard.
            beside: What was given to everyone beside it meanwhile, and may come back by the
                presenter's loudspeakers up to half a second later.
        """
        if beside is not None:
            for step in self._steps(beside):
                self._processor.process_reverse_stream(step)
        cleared = []
        for step in self._steps(heard):
            self._processor.process_stream(step)
            cleared.append(np.frombuffer(step.data, np.int16))
        return np.repeat(np.concatenate(cleared)[:, None], 2, axis=1)

    def _steps(self, block: Block) -> list[Any]:
        mono = (block.astype(np.int32).sum(axis=1) // 2).astype(np.int16)
        return [
            self._frame(bytearray(mono[at : at + STEP].tobytes()), RATE, 1, STEP)
            for at in range(0, BLOCK, STEP)
        ]
