"""Pictures of a booth: in a window, without a screen, all around."""
