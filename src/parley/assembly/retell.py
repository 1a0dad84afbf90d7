"""Retell, as the settings ask for it: its language, and the agent that is set up there."""

from collections.abc import Callable

from parley.ports import Dialect, Told
from parley.providers.retell import RetellDialect, RetellOptions
from parley.providers.retell.rest import RetellAgent, get_agent
from parley.settings import Settings


def retell_dialects(settings: Settings) -> Callable[[str, Told], Dialect]:
    """What makes the dialect of a connection, from its call's id and what that was told before."""
    options = RetellOptions(
        auto_reconnect=settings.retell_auto_reconnect,
        call_details=settings.retell_call_details,
        transcript_with_tool_calls=settings.retell_transcript_with_tool_calls,
        send_update_agent=settings.retell_send_update_agent_on_connect,
        responsiveness=settings.retell_responsiveness,
        interruption_sensitivity=settings.retell_interruption_sensitivity,
        reminder_trigger_ms=settings.retell_reminder_trigger_ms,
        reminder_max_count=settings.retell_reminder_max_count,
    )

    def dialect_for(call_id: str, told: Told) -> Dialect:
        return RetellDialect(
            call_id,
            options,
            newest_turn=told.newest_turn,
            known_digits=told.keys,
            known_actions=told.actions,
        )

    return dialect_for


def retell_agent(settings: Settings) -> RetellAgent | None:
    """The agent of the settings as Retell has it; None: they name no agent, or no key.

    Raises ProviderError.
    """
    key = settings.retell_api_key.get_secret_value()
    if not key or not settings.parley_retell_agent_id:
        return None
    return get_agent(settings.parley_retell_api_url, key, settings.parley_retell_agent_id)
