"""Files of strangers become sound assets."""
