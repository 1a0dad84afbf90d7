"""The console: rooms of server-rendered pages, under one frame and one door."""
