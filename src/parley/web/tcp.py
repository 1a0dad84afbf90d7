"""What we ask of the kernel for one connection."""

import socket
import struct
import sys
from typing import Final

KEEPALIVE_IDLE_S: Final = 30
KEEPALIVE_INTERVAL_S: Final = 10
KEEPALIVE_PROBES_MAX: Final = 3


def set_options(connected: socket.socket) -> None:
    """Send small frames at once, and notice a peer that has silently gone."""
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connected.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, KEEPALIVE_INTERVAL_S)
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, KEEPALIVE_PROBES_MAX)
    if sys.platform == "darwin":
        idle = socket.TCP_KEEPALIVE
    else:
        idle = socket.TCP_KEEPIDLE
    connected.setsockopt(socket.IPPROTO_TCP, idle, KEEPALIVE_IDLE_S)


def reset_when_closed(connected: socket.socket) -> None:
    """Let the peer learn of the end now, and not after it has read all that was on its way.

    A connection that lingers for 0 seconds is reset, and what the kernel still holds is lost.
    """
    connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
