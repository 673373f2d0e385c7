"""The booth as an immutable value, the commands that edit it and the document that undoes them."""
