"""The live session: one encode for everyone, doors for visitors, chat and control."""
