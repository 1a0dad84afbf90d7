"""A load that behaves as Retell does towards a server: many calls over real sockets.

`script` writes the frames, `connection` holds a socket, `watch` holds promises against what comes,
`turns`, `idle` and `interrupting` are what is measured, `process` counts what the server pays.
"""
