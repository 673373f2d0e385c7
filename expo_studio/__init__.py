"""Expo Studio: build a 3D exhibition booth, go live from it, keep it open all year."""

__version__ = "0.1.0"
