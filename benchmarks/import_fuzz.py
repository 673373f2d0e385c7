"""Mutants of real files through the importer: none may crash, hang, leak or reach outside.

Usage: python benchmarks/import_fuzz.py [--mutants N] [--seconds S] [--corpus DIR] [--seed N]
       [--only .glb ...] [--keep DIR]

Each mutant is imported as the worker does it, inside a child process with the worker's
limits; a child that dies or stalls is named with its mutant and replaced. One that dies,
also by the limit of processor time (code -24), is a refusal, since in the program only the
worker would. What is accepted is checked by a
second reader that shares no code with the importer. Prints one JSON document; exit 1 if a
mutant hung, was accepted unsound, or reached for a file or an address that is none of its
business. With ``--keep`` the mutants that went wrong are written to a folder.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import random
import selectors
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import warnings
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.import_seeds import gathered

PATIENCE = 10.0
"""Seconds of processor time one mutant may take."""
STALLED = 60.0
"""Seconds after which a child that does not even answer is ended."""
MEMORY = (1 << 30) + (64 << 20)
NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x7FC00000,
           0x7F800000, 0xFF800000, 0x00800000)  # fmt: skip
WORDS = (b"-1", b"0", b"1e999", b"nan", b"-inf", b"2147483648", b"99999999999999999999", b"1e-320",
         b"../../../etc/passwd", b"file:///etc/passwd", b"http://127.0.0.1:9/x", b"\xff\xfe",
         b"[[[[", b"{}", b"null", b"\"\"", b"<", b"&a;", b"\0")  # fmt: skip
OUTSIDE_OK = ("/usr", "/lib", "/etc/fonts", "/etc/localtime", "/proc", "/sys", "/dev/null",
              "/dev/urandom", sys.prefix, sys.base_prefix)  # fmt: skip
TEXT = {".obj", ".gltf", ".dae", ".off", ".svg", ".step", ".stp"}


def main() -> int:
    """Run the fuzz and tell what came of it."""
    options = _options()
    if options.child:
        return child()
    with tempfile.TemporaryDirectory() as folder:
        seeds = gathered(Path(folder) / "seeds", options.corpus, options.only)
        told = Hunt(options, seeds, Path(folder)).run()
    print(json.dumps(told, indent=1, ensure_ascii=False))
    return 1 if told["hung"] or told["unsound"] or told["escapes"] else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--mutants", type=int, default=1000, help="of each kind of file")
    parser.add_argument("--seconds", type=float, default=3600.0, help="of all together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", type=Path, help="folder with more files to mutate")
    parser.add_argument("--only", nargs="*", default=[], help="endings, such as .glb")
    parser.add_argument("--keep", type=Path, help="folder for mutants that went wrong")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


class Hunt:
    """Feeds a child process with mutants and counts what comes back."""

    def __init__(self, options: argparse.Namespace, seeds: list[Path], folder: Path) -> None:
        self._options = options
        self._seeds = seeds
        self._folder = folder
        self._counts: dict[str, Counter[str]] = {}
        self._told: dict[str, list[str]] = {"hung": [], "unsound": [], "escapes": [], "crashed": []}
        self._ended: Counter[str] = Counter()
        self._peak = 0
        self._slowest = 0.0

    def run(self) -> dict[str, Any]:
        """Return counts by kind of file, and everything that went wrong."""
        began = time.monotonic()
        until = began + self._options.seconds
        work = self._work()
        orders: Any = next(work, None)
        while orders is not None and time.monotonic() < until:
            orders = self._feed(orders, work, until)
        return {
            "mutants": sum(sum(one.values()) for one in self._counts.values()),
            "seconds": round(time.monotonic() - began, 1),
            "slowest_seconds": round(self._slowest, 2),
            "peak_mib": self._peak >> 10,
            "by_kind": {kind: dict(one) for kind, one in sorted(self._counts.items())},
            **self._told,
            "ended_by": dict(self._ended.most_common(40)),
        }

    def _work(self) -> Iterator[dict[str, Any]]:
        """Yield orders, all kinds in turn, so that a short run tries each."""
        kinds: dict[str, list[Path]] = {}
        for seed in self._seeds:
            kinds.setdefault(seed.suffix.lower(), []).append(seed)
        for number in range(self._options.mutants):
            for kind, seeds in kinds.items():
                seed = seeds[number % len(seeds)]
                key = f"{self._options.seed}:{seed.name}:{number}"
                yield {"path": str(seed), "key": key, "kind": kind, "work": str(self._folder)}

    def _feed(self, orders: dict[str, Any], work: Iterator[dict[str, Any]], until: float) -> Any:
        """Give mutants to one child until it dies; return the next order, None at the end."""
        process = subprocess.Popen(
            [sys.executable, __file__, "--child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONUTF8": "1"},
        )
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            while time.monotonic() < until:
                process.stdin.write(json.dumps(orders).encode() + b"\n")
                process.stdin.flush()
                line = _line_of(process)
                self._count(orders, line, process)
                orders = next(work, None)  # type: ignore[assignment]
                if orders is None or not line:
                    return orders
        finally:
            process.kill()
            process.wait()
        return None

    def _count(
        self, orders: dict[str, Any], line: bytes | None, process: subprocess.Popen[bytes]
    ) -> None:
        counts = self._counts.setdefault(orders["kind"], Counter())
        if line is None:
            counts["stalled"] += 1
            self._wrong("hung", orders, f"no answer in {STALLED} s")
            return
        if not line:
            counts["crashed"] += 1
            self._wrong("crashed", orders, f"code {process.wait()}")
            return
        told = json.loads(line)
        counts[told["outcome"]] += 1
        self._peak = max(self._peak, told["peak_kib"])
        self._slowest = max(self._slowest, told["seconds"])
        if told["outcome"] == "ended":
            self._ended[f"{orders['kind']} {told['reason'][:90]}"] += 1
        for wrong in ("hung", "unsound", "escapes"):
            if told.get(wrong):
                self._wrong(wrong, orders, str(told[wrong]))

    def _wrong(self, kind: str, orders: dict[str, Any], reason: str) -> None:
        self._told[kind].append(f"{orders['key']}: {reason}")
        if self._options.keep:
            self._options.keep.mkdir(parents=True, exist_ok=True)
            seed = Path(orders["path"])
            name = orders["key"].replace(":", "_") + seed.suffix
            (self._options.keep / name).write_bytes(mutated(seed, orders["key"]))


def _line_of(process: subprocess.Popen[bytes]) -> bytes | None:
    """Return the child's answer, nothing if it died, None if it stalls."""
    assert process.stdout is not None
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        if not selector.select(STALLED):
            return None
    return process.stdout.readline()


def child() -> int:
    """Import the mutants that are asked for on stdin; answer each with a line of JSON."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    warnings.simplefilter("ignore")
    import resource

    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGPROF, _too_late)
    escapes: list[str] = []
    own = [str(Path(__file__).resolve().parents[1]), tempfile.gettempdir() + "/expo-"]
    roots: list[str] = own.copy()
    sys.addaudithook(lambda event, given: watch(event, given, roots, escapes))
    for line in sys.stdin:
        orders = json.loads(line)
        roots[:] = [*own, orders["work"]]
        escapes.clear()
        spent = time.process_time()
        resource.setrlimit(resource.RLIMIT_CPU, (int(spent + PATIENCE) + 2, resource.RLIM_INFINITY))
        told = tried(orders)
        told |= {"escapes": list(escapes)} if escapes else {}
        told["peak_kib"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        answers.write(json.dumps(told) + "\n")
        answers.flush()
    return 0


def tried(orders: dict[str, Any]) -> dict[str, Any]:
    """Return what the importer makes of one mutant."""
    from expo_studio.errors import ExpoError
    from expo_studio.library.worker import run

    seed = Path(orders["path"])
    folder = Path(orders["work"]) / "mutants" / seed.parent.name
    if not folder.is_dir():
        shutil.copytree(seed.parent, folder)
    (folder / seed.name).write_bytes(mutated(seed, orders["key"]))
    began = time.monotonic()
    told: dict[str, Any] = {"outcome": "accepted"}
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    try:
        _, glb, _ = run({"path": str(folder / seed.name), "wishes": {}})
        told |= {"unsound": reason} if (reason := unsound(glb)) else {}
    except ExpoError:
        told = {"outcome": "refused"}
    except TimeoutError:
        told = {"outcome": "hung", "hung": PATIENCE}
    except Exception as error:  # noqa: BLE001 (in the worker it would end the process: a refusal)
        told = {"outcome": "ended", "reason": f"{type(error).__name__}: {error}"}
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return told | {"seconds": time.monotonic() - began}


def _too_late(*_: object) -> None:
    raise TimeoutError


def watch(event: str, given: tuple[Any, ...], roots: list[str], escapes: list[str]) -> None:
    """Note what no import may do: sockets, programs, files elsewhere."""
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "urllib.")):
        escapes.append(event)
    if event == "open" and isinstance(given[0], str):
        path = os.path.realpath(given[0])
        if not path.startswith((*OUTSIDE_OK, *roots)):
            escapes.append(f"open {path}")


def unsound(glb: bytes) -> str:
    """Return what is wrong with a GLB by a reader of its own, or nothing."""
    size = struct.unpack_from("<I", glb, 12)[0]
    document = json.loads(glb[20 : 20 + size])
    binary = glb[28 + size :]

    def array(index: int) -> np.ndarray:
        one = document["accessors"][index]
        kind = {5120: "i1", 5121: "u1", 5122: "i2", 5123: "u2", 5125: "u4", 5126: "f4"}
        wide = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4, "MAT4": 16}[one["type"]]
        dtype = np.dtype("<" + kind[one["componentType"]])
        if "bufferView" not in one:
            return np.zeros((one["count"], wide), dtype)
        view = document["bufferViews"][one["bufferView"]]
        start = view.get("byteOffset", 0) + one.get("byteOffset", 0)
        stride = view.get("byteStride") or dtype.itemsize * wide
        return np.ndarray((one["count"], wide), dtype, binary, start, (stride, dtype.itemsize))

    for mesh in document.get("meshes", []):
        for primitive in mesh["primitives"]:
            places = array(primitive["attributes"]["POSITION"])
            if places.dtype.kind == "f" and not np.isfinite(places).all():
                return "a position is no number"
            if "indices" in primitive:
                indices = array(primitive["indices"])
                if len(indices) and int(indices.max()) >= len(places):
                    return "an index is out of range"
    return ""


def mutated(seed: Path, key: str) -> bytes:
    """Return a mutant of a file; the same key gives the same mutant."""
    chance = random.Random(key)
    data = seed.read_bytes()
    suffix = seed.suffix.lower()
    if suffix in {".3mf", ".zip"} and chance.random() < 0.7:
        return _repacked(data, chance)
    if suffix == ".glb" and chance.random() < 0.5:
        return _rebuilt(data, chance)
    if suffix in TEXT and chance.random() < 0.6:
        return _reworded(data, chance)
    return _scrambled(data, chance)


def _scrambled(data: bytes, chance: random.Random) -> bytes:
    """Return bytes with a few of them changed, moved, cut or doubled."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(out) + 1)
        match chance.randrange(6):
            case 0 if out:
                out[at % len(out)] ^= 1 << chance.randrange(8)
            case 1:
                out[at : at + 4] = struct.pack("<I", chance.choice(NUMBERS))
            case 2:
                del out[at : at + chance.randrange(1, 200)]
            case 3:
                out[at:at] = out[at : at + chance.randrange(1, 200)]
            case 4:
                out[at:at] = chance.choice(WORDS)
            case _ if chance.random() < 0.3:
                del out[at:]
    return bytes(out)


def _reworded(data: bytes, chance: random.Random) -> bytes:
    """Return text with a number or a word replaced."""
    parts = data.split(b" ")
    for _ in range(chance.choice((1, 1, 3, 8))):
        at = chance.randrange(len(parts))
        parts[at] = chance.choice(WORDS) if chance.random() < 0.7 else chance.choice(parts)
    return b" ".join(parts)


def _rebuilt(data: bytes, chance: random.Random) -> bytes:
    """Return a GLB whose JSON is sound and says something else."""
    size = struct.unpack_from("<I", data, 12)[0]
    try:
        document = json.loads(data[20 : 20 + size])
    except ValueError:
        return _scrambled(data, chance)
    for _ in range(chance.choice((1, 1, 2, 5))):
        _change(document, chance)
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    rest = data[20 + size :]
    return struct.pack("<4sIIII", b"glTF", 2, 20 + len(text) + len(rest), len(text), 0x4E4F534A) + (
        text + rest
    )


def _change(tree: Any, chance: random.Random) -> None:
    """Change one place somewhere in a tree of JSON."""
    while True:
        keys = list(tree) if isinstance(tree, dict) else list(range(len(tree)))
        if not keys:
            return
        key = chance.choice(keys)
        if isinstance(tree[key], dict | list) and tree[key] and chance.random() < 0.8:
            tree = tree[key]
            continue
        if chance.random() < 0.2:
            del tree[key]
        else:
            tree[key] = chance.choice(
                (-1, 0, 1, 2**31, 2**32, 2**53, 1e38, None, True, "", [], {}, [[0]], 0.5,
                 "../../x", "file:///etc/passwd", "http://127.0.0.1:9/", "data:,")
            )  # fmt: skip
        return


def _repacked(data: bytes, chance: random.Random) -> bytes:
    """Return a ZIP with one of its files mutated."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(out, "w") as made:
        names = given.namelist()
        chosen = chance.choice(names)
        for name in names:
            inner = given.read(name)
            if name == chosen:
                change = _reworded if chance.random() < 0.6 else _scrambled
                inner = change(inner, chance)
            made.writestr(name, inner)
    return out.getvalue()


if __name__ == "__main__":
    raise SystemExit(main())
