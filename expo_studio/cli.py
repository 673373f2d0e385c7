"""The command line: introduces the services to each other."""

from __future__ import annotations


def main() -> int:
    """Run the command and return its exit code."""
    return 0
