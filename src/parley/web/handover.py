"""Handing a connection over to another process, with the bytes that were read of it.

The descriptor travels over a Unix socket (SCM_RIGHTS, see unix(7)); what comes after it on the
connection is read by the other process alone, so nothing is proxied. Each message is four bytes
of length, the bytes that were read so far, and one descriptor with the first of them.
"""

import asyncio
import contextlib
import errno
import logging
import os
import socket
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Final

BACKLOG: Final = 128
SEND_BUFFER_BYTES: Final = 1 << 20
READ_BYTES: Final = 1 << 16
DESCRIPTORS_MAX: Final = 64
"""Descriptors that one read of the Unix socket takes."""
PENDING_MAX_BYTES: Final = 1 << 20
"""What may wait for a receiver that is slow; beyond it connections are refused."""

LENGTH: Final = struct.Struct("!I")

Take = Callable[[socket.socket, bytes], None]
"""Goes on with a connection that was handed over, beginning with the bytes read of it."""

log = logging.getLogger(__name__)


class Handover:
    """One process's way to another: which paths belong there, and how to get them there."""

    def __init__(self, path: Path, belongs: Callable[[bytes], bool]) -> None:
        """`path` is where the other process receives; `belongs` tells by a request's target."""
        self.belongs = belongs
        self._path = path
        self._peer: socket.socket | None = None
        self._pending = b""

    def send(self, descriptor: int, read: bytes) -> bool:
        """Pass a duplicate of the descriptor on. False: nobody receives, or they are too slow."""
        message = LENGTH.pack(len(read)) + read
        for _ in range(2):
            if (peer := self._connected()) is None:
                return False
            try:
                if not self._flushed(peer):
                    return False
                sent = socket.send_fds(peer, [message], [descriptor])
            except BlockingIOError:
                return False
            except OSError:
                self.close()  # the receiver has gone; perhaps another one is there by now
            else:
                self._pending = message[sent:]
                self._flush_later()
                return True
        return False

    def close(self) -> None:
        """Let go of the receiver."""
        peer, self._peer, self._pending = self._peer, None, b""
        if peer is not None:
            with contextlib.suppress(RuntimeError, NotImplementedError):
                asyncio.get_running_loop().remove_writer(peer.fileno())
            peer.close()

    def _connected(self) -> socket.socket | None:
        if self._peer is None:
            peer = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            peer.setblocking(False)
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
            try:
                peer.connect(os.fspath(self._path))
            except OSError:
                peer.close()
                return None
            self._peer = peer
        return self._peer

    def _flushed(self, peer: socket.socket) -> bool:
        """Whether nothing of the message before is left to send. Raises OSError."""
        if self._pending:
            with contextlib.suppress(BlockingIOError):
                self._pending = self._pending[peer.send(self._pending) :]
        return not self._pending

    def _flush_later(self) -> None:
        if self._pending and self._peer is not None:
            asyncio.get_running_loop().add_writer(self._peer.fileno(), self._flush)

    def _flush(self) -> None:
        peer = self._peer
        if peer is None:
            return
        try:
            if not self._flushed(peer):
                return
        except OSError:
            self.close()
            return
        asyncio.get_running_loop().remove_writer(peer.fileno())


class Receiver:
    """Takes connections that other processes hand over."""

    def __init__(self, path: Path, take: Take) -> None:
        self._path = path
        self._take = take
        self._listener: socket.socket | None = None
        self._senders: dict[int, _Sender] = {}

    def open(self) -> None:
        """Receive from now on. The path is taken over from a process that died."""
        self._path.unlink(missing_ok=True)
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        listener.setblocking(False)
        listener.bind(os.fspath(self._path))
        self._path.chmod(0o600)
        listener.listen(BACKLOG)
        self._listener = listener
        asyncio.get_running_loop().add_reader(listener.fileno(), self._accept)

    def close(self) -> None:
        """Receive no more; what was taken goes on."""
        loop = asyncio.get_running_loop()
        if self._listener is not None:
            loop.remove_reader(self._listener.fileno())
            self._listener.close()
            self._listener = None
            self._path.unlink(missing_ok=True)
        for sender in tuple(self._senders.values()):
            self._forget(sender)

    def _accept(self) -> None:
        assert self._listener is not None
        try:
            peer, _ = self._listener.accept()
        except OSError as error:
            if error.errno not in (errno.EAGAIN, errno.ECONNABORTED):
                log.warning("a process could not be received from: %s", error)
            return
        peer.setblocking(False)
        sender = self._senders[peer.fileno()] = _Sender(peer)
        asyncio.get_running_loop().add_reader(peer.fileno(), self._read, sender)

    def _read(self, sender: "_Sender") -> None:
        try:
            alive = sender.read()
        except BlockingIOError:
            return
        except OSError:
            alive = False
        for connection, read in sender.whole():
            self._take(connection, read)
        if not alive:
            self._forget(sender)

    def _forget(self, sender: "_Sender") -> None:
        asyncio.get_running_loop().remove_reader(sender.peer.fileno())
        self._senders.pop(sender.peer.fileno(), None)
        sender.close()


class _Sender:
    """One process that hands over: what came of its messages."""

    def __init__(self, peer: socket.socket) -> None:
        self.peer = peer
        self._read = bytearray()
        self._descriptors: list[int] = []

    def read(self) -> bool:
        """Take in what is there. False: the process has gone. Raises OSError."""
        read, descriptors, _, _ = socket.recv_fds(self.peer, READ_BYTES, DESCRIPTORS_MAX)
        self._read += read
        self._descriptors += descriptors
        return bool(read)

    def whole(self) -> list[tuple[socket.socket, bytes]]:
        """The connections whose message is whole."""
        found = []
        while len(self._read) >= LENGTH.size and self._descriptors:
            (length,) = LENGTH.unpack_from(self._read)
            end = LENGTH.size + length
            if len(self._read) < end:
                break
            read = bytes(self._read[LENGTH.size : end])
            del self._read[:end]
            found.append((socket.socket(fileno=self._descriptors.pop(0)), read))
        return found

    def close(self) -> None:
        """Let go of it, and of connections whose message never became whole."""
        for descriptor in self._descriptors:
            os.close(descriptor)
        self._descriptors.clear()
        self.peer.close()
