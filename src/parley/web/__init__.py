"""The one port: HTTP, and the door through which calls come in as WebSockets."""
