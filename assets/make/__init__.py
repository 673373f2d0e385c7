"""Makes the starter kit, the templates and the sample booth: ``python -m assets.make``."""
