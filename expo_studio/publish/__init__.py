"""Packages: written, read back, verified, and turned into sites."""
