"""Where the program starts: ``expo-studio`` and ``python -m expo_studio``."""

import sys

from expo_studio.cli import main

if __name__ == "__main__":
    sys.exit(main())
