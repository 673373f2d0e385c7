"""The studio's window; the only place with Qt widgets."""
