"""glTF 2.0 as numpy arrays: the one form in which everything is shown."""
