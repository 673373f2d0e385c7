"""Packages of strangers examined in a process of their own: whoever asked is never held up.

What it says on stderr goes to ours. A package that ends the process is refused, and the
next one gets a new process.
"""

from __future__ import annotations

import hashlib
import json
import logging
import threading
from typing import TYPE_CHECKING, Any

import msgspec

from expo_studio.closing import Closing
from expo_studio.errors import PackageError
from expo_studio.model.hall import Exhibit
from expo_studio.publish.aside import begun, pipes_of, refused
from expo_studio.publish.taking_in import package_at
from expo_studio.text import Text

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

LOG = logging.getLogger(__name__)
MODULE = "expo_studio.publish.examiner"
PATIENCE = 300.0
"""Seconds that one package may take."""


class Examiner(Closing):
    """Examines one package after the other; used by one thread, stopped by any.

    Args:
        patience: Seconds that one package may take.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._is_stopped = False

    def examine(self, path: Path) -> tuple[Exhibit, bytes]:
        """Return what a hall shows of a package, and the very bytes that were examined.

        Raises:
            PackageError: It is kept out, was changed meanwhile, takes too long, or ended the
                process.
        """
        told = self._told(path)
        if told is None:
            raise _ended(path)
        if "refused" in told:
            raise refused(told["refused"])
        exhibit = msgspec.convert(told["exhibit"], Exhibit)
        data = package_at(path)
        if hashlib.sha256(data).hexdigest() != exhibit.blob:
            raise _changed(path)
        return exhibit, data

    def stop(self) -> None:
        """End what is being examined; nothing is examined any more."""
        with self._lock:
            self._is_stopped = True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        """Let the process go."""
        self.stop()
        self._let_go()

    def _told(self, path: Path) -> dict[str, Any] | None:
        """Return what the process tells of a package, None if it died of it."""
        process = self._running()
        if process is None:
            return None
        stdin, stdout = pipes_of(process)
        line, late = b"", threading.Event()

        def give_up() -> None:
            late.set()
            process.kill()

        timer = threading.Timer(self._patience, give_up)
        timer.daemon = True
        timer.start()
        try:
            stdin.write(json.dumps(str(path.resolve())).encode() + b"\n")
            stdin.flush()
            line = stdout.readline()
        except OSError:  # it has died already, and the missing answer will tell
            LOG.info("the examiner was gone before it was asked")
        finally:
            timer.cancel()
        if late.is_set():
            self._let_go()
            raise _endless(path)
        if line.endswith(b"\n"):
            told: dict[str, Any] = json.loads(line)
            return told
        self._let_go()
        return None

    def _running(self) -> subprocess.Popen[bytes] | None:
        """Return the process, begun where there is none; None once stopped."""
        with self._lock:
            if self._is_stopped:
                return None
            if self._process is None:
                self._process = begun(MODULE)
            return self._process

    def _let_go(self) -> None:
        """End the process and forget it; the next package begins a new one."""
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in pipes_of(process):
            pipe.close()
        process.wait()


def _ended(path: Path) -> PackageError:
    return PackageError(
        Text(
            zh="检查“{name}”的进程意外结束，未收入。",
            en="The process that examined “{name}” ended unexpectedly; it was kept out.",
        ).filled(name=path.name),
        Text(
            zh="请展商重新导出；也可先关闭其他程序再试。",
            en="Ask the exhibitor to export it again, or close other programs and try once more.",
        ),
    )


def _endless(path: Path) -> PackageError:
    return PackageError(
        Text(
            zh="“{name}”检查时间过长，未收入。",
            en="“{name}” takes too long to examine; it was kept out.",
        ).filled(name=path.name),
        Text(
            zh="请展商重新导出；也可先关闭其他程序再试。",
            en="Ask the exhibitor to export it again, or close other programs and try once more.",
        ),
    )


def _changed(path: Path) -> PackageError:
    return PackageError(
        Text(
            zh="“{name}”在检查时被改动。", en="“{name}” changed while it was being examined."
        ).filled(name=path.name),
        Text(zh="请等复制完成后再添加。", en="Wait until it is copied whole, then add it again."),
    )
