"""What must not be lost of a session: questions, leads, meetings, consent, and their erasure."""
