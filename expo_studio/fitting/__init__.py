"""Fitting a GLB to where it is shown: lighter, mended, and compressed for the way there."""
