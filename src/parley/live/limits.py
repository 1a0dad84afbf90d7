"""The limits of a running call: those of the shell, and those that the session pins."""

import msgspec

from parley.settings import Settings


class LiveLimits(msgspec.Struct, frozen=True):
    """All times in milliseconds, all sizes in frames."""

    outbox_max: int = 256
    inbox_max: int = 256
    ping_ms: int = 2_000
    echo_deadline_ms: int = 100
    idle_ms: int = 60_000
    write_timeout_ms: int = 400
    stalls_max: int = 2
    close_on_stall: bool = True
    ms_per_char: int = 12


def live_limits(settings: Settings) -> LiveLimits:
    return LiveLimits(
        outbox_max=settings.brain_outbound_queue_max,
        inbox_max=settings.brain_inbound_queue_max,
        ping_ms=settings.brain_ping_interval_ms,
        echo_deadline_ms=settings.keepalive_ping_write_deadline_ms,
        idle_ms=settings.brain_idle_timeout_ms,
        write_timeout_ms=settings.ws_write_timeout_ms,
        stalls_max=settings.ws_max_consecutive_write_timeouts,
        close_on_stall=settings.ws_close_on_write_timeout,
        ms_per_char=settings.pace_ms_per_char,
    )


def session_limits(settings: Settings) -> dict[str, int]:
    """What CallStarted carries: every number that a decision of the session depends on."""
    return {
        "speak_first": int(settings.brain_speak_first),
        "greeting_wait_ms": settings.parley_greeting_wait_ms if settings.retell_call_details else 0,
        "ack_ms": settings.vic_ack_deadline_ms,
        "tool_filler_ms": settings.vic_tool_filler_threshold_ms,
        "tool_timeout_ms": settings.vic_tool_timeout_ms,
        "model_filler_ms": settings.vic_model_filler_threshold_ms,
        "model_timeout_ms": settings.vic_model_timeout_ms,
        "fillers": settings.vic_max_fillers_per_tool,
        "max_reprompts": settings.vic_max_reprompts,
        "segment_ms": settings.vic_max_segment_expected_ms,
        "ms_per_char": settings.pace_ms_per_char,
        "turn_pieces": settings.brain_turn_queue_max,
        "digit_pause_ms": settings.digit_dash_pause_unit_ms,
        "pause_ms": settings.dash_pause_unit_ms,
        "boundary_pauses": int(settings.dash_pause_scope == "SEGMENT_BOUNDARY"),
        "monologue_ms": settings.vic_max_monologue_expected_ms,
        "plain_language": int(settings.voice_plain_language_mode),
        "no_reasoning_leak": int(settings.voice_no_reasoning_leak),
        "no_jargon": int(settings.voice_jargon_blocklist_enabled),
        "transcript_lines": settings.transcript_max_utterances,
        "transcript_chars": settings.transcript_max_chars,
    }
