"""Sealed inquiries that visitors sent, opened and kept as leads: the command ``inquiries``."""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING, Any

from expo_studio.cli.console import both
from expo_studio.cli.kept_records import STRAYS, open_records, stray_records
from expo_studio.cli.kinds import require_project, require_there
from expo_studio.errors import ExpoError, PackageError, RecordsError
from expo_studio.reasons import unreadable, unwritable
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from expo_studio.cli.console import Console
    from expo_studio.model.booth import Booth
    from expo_studio.records.records import Records

LIMIT = 100_000
"""Bytes read of a file; an inquiry is smaller."""
KEPT = Text("{name}：已保存为线索", "{name}: kept as a lead")
KNOWN = Text("{name}：早已保存", "{name}: kept already")
TOTAL = Text("共有 {n} 条线索。", "There {n:is|are} {n} {n:lead|leads} now.")


def run_inquiries(options: argparse.Namespace, console: Console) -> int:
    """Open sealed inquiries, keep each once as a lead, and write all leads as a table if asked."""
    from expo_studio.project.snapshot import Snapshot

    require_project(options.file)
    paths = list(_files(options.inquiries))
    with Snapshot(options.file) as snapshot:
        booth = snapshot.booth
    with open_records(options.file) as records:
        strays = stray_records(options.file, records)
        if strays:
            console.progress(STRAYS.filled(n=len(strays)))
        told = [_taken(path, records, booth, console) for path in paths]
        leads = records.leads.all()
        if options.csv is not None:
            _write_table(options.csv, records)
    document = {"inquiries": told, "leads": len(leads)}
    lines = [KEPT if one["kept"] else KNOWN for one in told if "refused" not in one]
    names = [one["file"] for one in told if "refused" not in one]
    said = [line.filled(name=name) for line, name in zip(lines, names, strict=True)]
    console.result(document, [*said, TOTAL.filled(n=len(leads))])
    return 1 if any("refused" in one for one in told) else 0


def keep_inquiry(records: Records, raw: bytes, booth: Booth) -> bool:
    """Open a sealed inquiry and keep it as a lead, once; return whether it is new.

    Raises:
        PackageError: It is none, is sealed for another key, or was changed on the way.
        RecordsError: It cannot be kept.
    """
    from expo_studio.publish.inquiries import card_of
    from expo_studio.publish.workshop import home_inbox

    card, consent, interests = card_of(home_inbox().open(raw), booth, time.time())
    visitor = f"inquiry-{hashlib.sha256(raw).hexdigest()[:24]}"
    if visitor in {one.visitor for one in records.leads.all()}:
        return False
    records.leads.leave(visitor, card, consent, interests)
    return True


def _files(given: Sequence[Path]) -> Iterator[Path]:
    """Yield the files that were given, and those within folders."""
    from expo_studio.publish.inquiries import SUFFIX

    for path in given:
        require_there(path)
        yield from sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else (path,)


def _taken(path: Path, records: Records, booth: Booth, console: Console) -> dict[str, Any]:
    """Return what became of a file; nothing of what a visitor wrote is told."""
    try:
        with path.open("rb") as file:
            raw = file.read(LIMIT)
        return {"file": path.name, "kept": keep_inquiry(records, raw, booth)}
    except OSError as error:
        refused: ExpoError = RecordsError(*unreadable(path, error))
    except (PackageError, RecordsError) as error:
        message = Text("{name}：{reason}", "{name}: {reason}")
        refused = PackageError(message.filled(name=path.name, reason=error.message), error.hint)
    console.complain(refused)
    return {
        "file": path.name,
        "refused": {"message": both(refused.message), "hint": both(refused.hint)},
    }


def _write_table(path: Path, records: Records) -> None:
    """Write every lead as CSV, for its owner's eyes only; RecordsError if the disk refuses."""
    from expo_studio.files import write_private
    from expo_studio.records.exports import leads_csv

    try:
        write_private(path, leads_csv(records.leads.all()))
    except OSError as error:
        raise RecordsError(*unwritable(path, error)) from error
