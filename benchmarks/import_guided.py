"""Inputs bred by coverage for each importer: only AssetError may come out of any.

Usage: pip install atheris
       python -m benchmarks.import_guided [--seconds S] [--corpus DIR] [--only .glb ...]
               [--keep DIR]

Atheris (libFuzzer) mutates the files of ``import_seeds`` and keeps what reaches new lines of our
readers and of the Python libraries below them. What is accepted must be sound to a second
reader; an input may take ten seconds and the memory of a worker. A library in C++ may end its
process (``ended``): in the program that is the worker's, and the other side tells a refusal.
Prints one JSON document; exit 1 if anything else than AssetError came out, or an input hung, was
accepted unsound, or reached for a file or an address that is none of its business.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
from pathlib import Path
from typing import Any

from benchmarks.import_fuzz import PATIENCE, unsound, watch
from benchmarks.import_seeds import gathered

INSTRUMENTED = ["expo_studio.library", "expo_studio.gltf", "trimesh", "collada", "PIL"]
MEMORY_MIB = 1088
LONGEST = 120_000
"""Bytes of an input."""


def main() -> int:
    """Breed inputs for each kind of file in turn, and tell what came of it."""
    options = _options()
    if options.child:
        return child(options.child, options.seconds)
    told: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for seed in gathered(Path(folder) / "seeds", options.corpus, options.only):
            place = Path(folder) / seed.suffix.lower()[1:]
            (place / "bred").mkdir(parents=True, exist_ok=True)
            shutil.copy(seed, place / "bred" / f"{len(list((place / 'bred').iterdir()))}")
            shutil.copytree(seed.parent, place / "work", dirs_exist_ok=True)
            told[seed.suffix.lower()] = None
        for kind in told:
            told[kind] = _bred(Path(folder) / kind[1:], kind, options)
            print(kind, json.dumps(told[kind]), file=sys.stderr, flush=True)
    print(json.dumps(told, indent=1, ensure_ascii=False))
    return 1 if any(one["wrong"] or one["hung"] for one in told.values()) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=60.0, help="for each kind of file")
    parser.add_argument("--corpus", type=Path, help="folder with more files to begin from")
    parser.add_argument("--only", nargs="*", default=[], help="endings, such as .glb")
    parser.add_argument("--keep", type=Path, help="folder for inputs that went wrong")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    return parser.parse_args()


def _bred(place: Path, kind: str, options: argparse.Namespace) -> dict[str, Any]:
    """Breed inputs of one kind until its time is over; a process that dies is replaced."""
    until, ended, hung = time.monotonic() + options.seconds, 0, 0
    while (left := until - time.monotonic()) > 1.0:
        order = [sys.executable, "-P", "-m", "benchmarks.import_guided", "--child", kind,
                 "--seconds", str(int(left))]  # fmt: skip
        ran = subprocess.run(
            order,
            cwd=place,
            capture_output=True,
            check=False,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONUTF8": "1"},
            timeout=options.seconds + 120.0,
        )
        if ran.returncode == 0:
            break
        if b"import atheris" in ran.stderr:
            raise SystemExit("atheris is missing: pip install atheris")
        timeouts = list(place.glob("timeout-*"))
        hung, ended = len(timeouts), ended + 1
    lines = [json.loads(one) for one in _lines(place / "told.jsonl")]
    wrong = {one["what"]: one for one in lines if "what" in one}
    inputs = sum(one.get("inputs", 0) for one in lines)
    if options.keep and (wrong or ended):
        shutil.copytree(place, options.keep / kind[1:], dirs_exist_ok=True)
    return {
        "inputs": inputs,
        "accepted": sum(one.get("accepted", 0) for one in lines),
        "kept_for_new_lines": len(list((place / "bred").iterdir())),
        "wrong": sorted(wrong),
        "hung": hung,
        "ended": ended - hung,
    }


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines() if path.exists() else []


class Trial:
    """Gives inputs to the importer and notes what may not come out of it."""

    def __init__(self, kind: str) -> None:
        self._path = Path("work") / f"bred{kind}"
        self._told = Path("told.jsonl").open("a", encoding="utf-8")  # noqa: SIM115 (till the end)
        self._inputs = self._accepted = 0
        self._seen: set[str] = set()
        self.escapes: list[str] = []

    def __call__(self, data: bytes) -> None:
        """Import one input."""
        from expo_studio.errors import AssetError
        from expo_studio.library.worker import run

        self._path.write_bytes(data)
        self._inputs += 1
        try:
            _, glb, _ = run({"path": str(self._path), "wishes": {}})
            self._accepted += 1
            if reason := unsound(bytes(glb)):
                self._note(f"unsound: {reason}", data)
        except (AssetError, MemoryError):  # the worker has a sentence for either
            pass
        except Exception as error:  # noqa: BLE001 (that is what is looked for)
            last = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(last.filename).name}:{last.lineno}"
            self._note(f"{type(error).__name__} at {where}: {str(error)[:80]}", data)
        if self.escapes:
            self._note(f"escape: {self.escapes[0]}", data)
            self.escapes.clear()
        if self._inputs % 20 == 0:
            self._count()

    def _note(self, what: str, data: bytes) -> None:
        if what not in self._seen:
            self._seen.add(what)
            name = f"wrong-{len(self._seen)}-{os.getpid()}{self._path.suffix}"
            Path(name).write_bytes(data)
            self._say({"what": what, "input": name})

    def _count(self) -> None:
        self._say({"inputs": self._inputs, "accepted": self._accepted})
        self._inputs = self._accepted = 0

    def _say(self, line: dict[str, Any]) -> None:
        self._told.write(json.dumps(line) + "\n")
        self._told.flush()


def child(kind: str, seconds: float) -> int:
    """Breed in this process; libFuzzer ends it."""
    import atheris  # type: ignore[import-not-found]  # an optional tool

    warnings.simplefilter("ignore")
    trial = Trial(kind)
    with atheris.instrument_imports(include=INSTRUMENTED):  # readers are imported when needed
        trial(next(Path("bred").iterdir()).read_bytes())
    own = [str(Path(__file__).resolve().parents[1]), tempfile.gettempdir()]
    roots = [*own, str(Path.cwd())]
    sys.addaudithook(lambda event, given: watch(event, given, roots, trial.escapes))
    atheris.Setup(
        [sys.argv[0], "bred", f"-max_total_time={int(seconds)}", f"-timeout={int(PATIENCE)}",
         f"-rss_limit_mb={MEMORY_MIB}", f"-max_len={LONGEST}", "-artifact_prefix=./"],
        trial,
    )  # fmt: skip
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
