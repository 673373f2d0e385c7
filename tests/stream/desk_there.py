"""A desk elsewhere that shows the camera full until it is passed on, and tells what it is.

Usage: python desk_there.py CONTROL_URL TOKEN SECONDS; exits with 1 if it never was.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from expo_studio.stream.client import ControlClient

URL, TOKEN, SECONDS = sys.argv[1:4]
told: list[dict[str, Any]] = []
client = ControlClient(URL, TOKEN, told.append)
client.send({"type": "set_program", "scene": "camera", "has_inset": False})
end = time.monotonic() + float(SECONDS)
passed = None
while passed is None and time.monotonic() < end:
    time.sleep(0.1)
    programs = [one for one in told if one["type"] == "program"]
    passed = next((one for one in programs if one["passed"] == "on"), None)
client.close()
print(passed["sent"] if passed else [one for one in told if one["type"] == "program"][-1:])
sys.exit(0 if passed else 1)
