"""The project file: open, save, journal, recover, migrate; blobs by their SHA-256."""
