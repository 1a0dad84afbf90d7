"""WebSocket framing without a socket, server side: bytes come in, whole messages go out."""

from collections.abc import Iterator
from typing import Final

from parley.errors import WireError

try:
    from websockets.speedups import apply_mask
except ImportError:  # its C part is optional; the slow one says the same
    from websockets.utils import apply_mask

CONTINUATION: Final = 0x0
TEXT: Final = 0x1
BINARY: Final = 0x2
CLOSE: Final = 0x8
PING: Final = 0x9
PONG: Final = 0xA

FINAL: Final = 0x80
RESERVED: Final = 0x70
MASKED: Final = 0x80
WHOLE_TEXT: Final = FINAL | TEXT

CONTROL_MAX_BYTES: Final = 125
MASK_BYTES: Final = 4

PROTOCOL_ERROR: Final = 1002
UNSUPPORTED: Final = 1003
NO_CODE: Final = 1005
TOO_BIG: Final = 1009
CODES_OF_THE_PROTOCOL: Final = frozenset((*range(1000, 1004), *range(1007, 1015)))
CODES_OF_PROGRAMS: Final = range(3000, 5000)


class FrameError(WireError):
    """The peer broke the framing; the connection has to end with the close code `code`."""

    def __init__(self, code: int, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.code = code


class FrameReader:
    """What a client sends, as messages (RFC 6455, section 5).

    Text alone is taken: a binary message is refused at its header, and so is a message whose
    parts are together longer than `max_bytes`. Memory is spent on a message only while a part of
    it is still on its way.
    """

    __slots__ = ("_fragments", "_max_bytes", "_missing", "_rest")

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._rest: bytearray | None = None
        self._missing = 0
        self._fragments: bytearray | None = None

    def receive(self, chunk: memoryview) -> Iterator[tuple[int, bytes]]:
        """Yield each message that `chunk` completes, as (opcode, unmasked payload).

        Opcodes are TEXT, CLOSE, PING and PONG. `chunk` is not kept: its memory is free again when
        the iterator is exhausted. Raises FrameError after the messages that came before the fault;
        the reader is of no use then.
        """
        data = chunk if self._rest is None else self._joined(chunk, self._rest)
        at, size = 0, len(data)
        # A frame takes its two bytes, the long length if there is one, the mask and the payload.
        needed = 2
        while size - at >= needed:
            first, second = data[at], data[at + 1]
            length, body = second & 0x7F, at + 2
            if length > CONTROL_MAX_BYTES:
                body += 2 if length == CONTROL_MAX_BYTES + 1 else 8
                if body > size:
                    needed = body - at
                    break
                length = int.from_bytes(data[at + 2 : body], "big")
            # One line for nearly every frame there is; whatever fails it is looked at closely.
            plain = first == WHOLE_TEXT and second >= MASKED and self._fragments is None
            if not plain or length > self._max_bytes:
                self._check(first, second, length)
            body += MASK_BYTES
            if body + length > size:
                needed = body + length - at
                break
            payload = apply_mask(data[body : body + length], bytes(data[body - MASK_BYTES : body]))
            at = body + length
            if plain:
                yield TEXT, payload
            elif first & FINAL:
                yield self._whole(first & 0x0F, payload)
            else:
                self._keep_fragment(payload)
        if at < size:
            self._rest, self._missing = bytearray(data[at:]), needed

    def _joined(self, chunk: memoryview, rest: bytearray) -> memoryview:
        """What was kept and what has come, once it is enough to go on; nothing until then."""
        rest += chunk
        if len(rest) < self._missing:
            return memoryview(b"")
        self._rest = None
        return memoryview(rest)

    def _check(self, first: int, second: int, length: int) -> None:
        """Refuse what a header alone shows to be wrong."""
        opcode = first & 0x0F
        if not second & MASKED:
            raise FrameError(PROTOCOL_ERROR, "PROTOCOL_ERROR", "a client's frame is not masked")
        if first & RESERVED:
            raise FrameError(PROTOCOL_ERROR, "PROTOCOL_ERROR", "a reserved bit is set")
        if opcode in (CLOSE, PING, PONG):
            self._check_control(first, length)
        elif opcode == BINARY:
            raise FrameError(UNSUPPORTED, "BINARY_FRAME")
        elif opcode in (TEXT, CONTINUATION):
            self._check_text(opcode, length)
        else:
            raise FrameError(PROTOCOL_ERROR, "PROTOCOL_ERROR", f"unknown opcode {opcode}")

    def _check_control(self, first: int, length: int) -> None:
        if not first & FINAL or length > CONTROL_MAX_BYTES:
            raise FrameError(PROTOCOL_ERROR, "PROTOCOL_ERROR", "a control frame is too long")

    def _check_text(self, opcode: int, length: int) -> None:
        if (opcode == CONTINUATION) != (self._fragments is not None):
            raise FrameError(PROTOCOL_ERROR, "PROTOCOL_ERROR", "fragments are out of order")
        total = length + (0 if self._fragments is None else len(self._fragments))
        if total > self._max_bytes:
            raise FrameError(TOO_BIG, "FRAME_TOO_LARGE", f"{total} bytes")

    def _keep_fragment(self, payload: bytes) -> None:
        if self._fragments is None:
            self._fragments = bytearray()
        self._fragments += payload

    def _whole(self, opcode: int, payload: bytes) -> tuple[int, bytes]:
        if opcode != CONTINUATION or self._fragments is None:
            return opcode, payload
        text = bytes(self._fragments + payload)
        self._fragments = None
        return TEXT, text


def frame(opcode: int, payload: bytes) -> bytes:
    """One whole frame of a server: not masked, not fragmented."""
    length = len(payload)
    if length <= CONTROL_MAX_BYTES:
        return bytes((FINAL | opcode, length)) + payload
    if length < 1 << 16:
        return bytes((FINAL | opcode, 126)) + length.to_bytes(2, "big") + payload
    return bytes((FINAL | opcode, 127)) + length.to_bytes(8, "big") + payload


def close_frame(code: int, reason: str) -> bytes:
    """A close frame. NO_CODE leaves out code and reason; a long reason is cut."""
    if code == NO_CODE:
        return frame(CLOSE, b"")
    words = reason.encode("ascii", "replace")[: CONTROL_MAX_BYTES - 2]
    return frame(CLOSE, code.to_bytes(2, "big") + words)


def close_code(payload: bytes) -> int:
    """The code of a peer's close frame, NO_CODE if it has none (RFC 6455, section 7.4).

    Raises FrameError for a code that may not stand on the wire.
    """
    if not payload:
        return NO_CODE
    code = int.from_bytes(payload[:2], "big")
    if len(payload) == 1 or not (code in CODES_OF_THE_PROTOCOL or code in CODES_OF_PROGRAMS):
        raise FrameError(PROTOCOL_ERROR, "PROTOCOL_ERROR", "a close code is not allowed")
    return code
