"""The optional form editor: its page and its configuration, made from the models."""
