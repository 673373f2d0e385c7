"""The entry of the command line: which command, in which language, with which exit code."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from expo_studio.cli.console import Console, language_of_environment
from expo_studio.cli.silence import INTERRUPTED, looked_on
from expo_studio.errors import ExpoError, UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

DONE, HAS_ERRORS, WRONG_USAGE = 0, 1, 2

MODULES = {
    "new": "projects",
    "add": "projects",
    "assets": "store",
    "info": "inspection",
    "check": "inspection",
    "render": "pictures",
    "panorama": "pictures",
    "bake": "baking",
    "export": "publishing",
    "hall": "publishing",
    "serve": "publishing",
    "inquiries": "inquiries",
    "visits": "visits",
    "demo": "living",
    "live": "living",
    "doctor": "health",
}
"""Which module runs a command; imported only when it is asked for."""

GL_ENVIRONMENT = {"QT_XCB_GL_INTEGRATION": "xcb_egl", "PYOPENGL_PLATFORM": "egl"}
"""Qt and PyOpenGL must agree on EGL, and both read this when first imported."""


def main(argv: list[str] | None = None) -> int:
    """Run what was asked for; return 0 done, 1 it has errors, 2 wrong usage."""
    words = sys.argv[1:] if argv is None else argv
    console = Console(language_of_environment(os.environ), "--json" in words)
    prepare_graphics()
    try:
        with looked_on([word for word in words if word not in MODULES], console):
            return _run(words, console)
    except UsageError as error:
        console.refuse(error)
        return WRONG_USAGE
    except ExpoError as error:
        console.refuse(error)
        return HAS_ERRORS
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return HAS_ERRORS


def _run(words: list[str], console: Console) -> int:
    if _is_for_the_studio(words):
        app = import_module("expo_studio.app")
        return int(app.run(words))
    parser = import_module("expo_studio.cli.parser")
    options: argparse.Namespace = parser.parse(words, console.language)
    module = import_module(f"expo_studio.cli.{MODULES[options.command]}")
    run: Callable[[argparse.Namespace, Console], int] = getattr(module, f"run_{options.command}")
    return run(options, console)


def _is_for_the_studio(words: list[str]) -> bool:
    if not words:
        return True
    only = Path(words[0])
    return (
        len(words) == 1
        and (only.suffix in {".booth", ".hall"} or only.exists())
        and str(only) not in MODULES
    )


def prepare_graphics() -> None:
    """Let Qt and PyOpenGL agree; before either is imported."""
    if sys.platform.startswith("linux"):
        for name, value in GL_ENVIRONMENT.items():
            os.environ.setdefault(name, value)
