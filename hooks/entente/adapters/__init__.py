"""Where outputs meet an engine or a folder: the only layer that knows one."""
