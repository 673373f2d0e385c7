"""The command line: introduces the services to each other, one module per kind of task."""

from expo_studio.cli.main import main

__all__ = ["main"]
