"""OpenGL objects with one owner each; the only place that imports OpenGL."""
