"""The visitor's pages: sources and the built bundles that ship with the program."""
