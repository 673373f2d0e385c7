"""The studio as a program: introduces the services to the window."""
