"""Every setting with its default, its range and its meaning, in the reference page's groups."""

from typing import Self

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, SecretStr

from parley.settings import fields as f

DEFAULT_DATABASE_URL = "sqlite:///data/parley.db"


class _Group(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ProcessSettings(_Group):
    """The process."""

    parley_host: f.Host = Field(
        default="127.0.0.1", description="The address that the server listens on."
    )
    parley_port: f.Port = Field(
        default=8080, description="The port that the server listens on; 0 takes any free one."
    )
    parley_public_url: f.WebUrl = Field(
        default="", description="Where the platform reaches this server from outside."
    )
    parley_metrics_token: f.Secret = Field(
        default=SecretStr(""),
        description="What a request for /metrics must bring as its bearer token; empty: nobody gets"
        " them, but for the console, to which `parley up` gives a token of its own.",
    )
    parley_ticket_key: f.Secret = Field(
        default=SecretStr(""),
        description="What signs the tickets by which the console's page Talk opens calls; the same"
        " for `parley serve` and `parley web`. `parley up` makes one.",
    )
    parley_database_url: f.DatabaseUrl = Field(
        default=SecretStr(""),
        description="The database; empty: `data/parley.db` in the working directory.",
    )
    parley_max_calls: f.Count = Field(
        default=1000,
        description="Calls at the same time; one more hears an apology and is transferred.",
    )
    parley_drain_seconds: f.Seconds = Field(
        default=30,
        description="How long calls may go on after SIGTERM before they are handed over.",
    )
    parley_retention_days: f.Days = Field(
        default=30,
        description="Days after which the words and numbers of an ended call are erased.",
    )
    parley_replay_check_percent: f.Percent = Field(
        default=100,
        description="Share of the ended calls that are replayed and compared in background.",
    )
    log_level: f.LogLevel = Field(
        default="INFO", description="The least severe log line that is written."
    )
    websocket_structured_logging: f.Switch = Field(
        default=True, description="Write logs as JSON lines; false writes them for human eyes."
    )


class AgentSettings(_Group):
    """The agent and its tenant."""

    conversation_profile: f.Profile = Field(
        default="clinic",
        description="The pack that answers: `clinic`, or `wire` for tests and benchmarks.",
    )
    clinic_name: f.Text = Field(default="Clinic", description="The name that callers hear.")
    clinic_city: f.Text = Field(default="Plano", description="The city of the clinic.")
    clinic_state: f.Text = Field(default="Texas", description="The state of the clinic.")
    parley_country: f.Country = Field(
        default="US",
        description="The tenant's country: emergency number and national phone numbers.",
    )
    parley_zone: f.Zone = Field(default="America/Chicago", description="The tenant's time zone.")
    parley_transfer_number: f.Phone = Field(
        default="",
        description="A person to transfer to, when a caller asks for one or no call is free.",
    )
    brain_speak_first: f.Switch = Field(
        default=True, description="Greet as soon as the call begins; false waits for the caller."
    )
    parley_greeting_wait_ms: f.Delay = Field(
        default=500, description="How long the greeting may wait for the platform's call details."
    )
    llm_provider: f.Model = Field(
        default="fake", description="The language model: `fake` answers from the pack alone."
    )


class BookingSettings(_Group):
    """Bookings."""

    parley_hold_seconds: f.HoldSeconds = Field(
        default=180,
        description="How long a time that a caller chose is held; once it can be extended.",
    )


class SpeechSettings(_Group):
    """Speech and its tempo."""

    speech_markup_mode: f.Markup = Field(
        default="DASH_PAUSE", description="How pauses are written: spaced dashes, nothing, or SSML."
    )
    dash_pause_scope: f.PauseScope = Field(
        default="PROTECTED_ONLY",
        description="Where dashes stand: in protected lines or at every segment.",
    )
    dash_pause_unit_ms: f.Delay = Field(
        default=200, description="How long one dash is taken to last."
    )
    digit_dash_pause_unit_ms: f.Delay = Field(
        default=150, description="How long a dash between digits is taken to last."
    )
    pace_ms_per_char: f.Milliseconds = Field(
        default=12, description="How long one character is taken to last when it is spoken."
    )
    vic_max_segment_expected_ms: f.Milliseconds = Field(
        default=650, description="The expected length at which speech is cut into the next segment."
    )
    vic_max_monologue_expected_ms: f.Milliseconds = Field(
        default=12_000,
        description="By this length of the model's speech the caller is offered the word.",
    )
    voice_plain_language_mode: f.Switch = Field(
        default=True,
        description="Cut long sentences of the model into plain ones; count those that stay hard.",
    )
    voice_no_reasoning_leak: f.Switch = Field(
        default=True, description="Hold back sentences in which the model thinks aloud."
    )
    voice_jargon_blocklist_enabled: f.Switch = Field(
        default=True, description="Put plain words in place of jargon in the model's sentences."
    )
    vic_ack_deadline_ms: f.Milliseconds = Field(
        default=250, description="After this silence a turn is acknowledged."
    )
    vic_tool_filler_threshold_ms: f.Milliseconds = Field(
        default=800, description="After this wait for a tool the caller hears a filler."
    )
    vic_tool_timeout_ms: f.Milliseconds = Field(
        default=1500, description="After this wait a tool has failed for the conversation."
    )
    vic_max_fillers_per_tool: f.CountOrNone = Field(
        default=1, description="How many fillers one tool call may cause."
    )
    vic_model_filler_threshold_ms: f.Milliseconds = Field(
        default=800, description="After this wait for a model the caller hears a filler."
    )
    vic_model_timeout_ms: f.Milliseconds = Field(
        default=3800, description="After this wait a model has failed for the turn."
    )
    vic_max_reprompts: f.CountOrNone = Field(
        default=2,
        description="How often the same question is asked again before the agent moves on.",
    )


class RetellSettings(_Group):
    """Retell."""

    retell_api_key: f.Secret = Field(
        default=SecretStr(""),
        description="The key of the Retell API: `parley doctor` asks with it, and Retell signs with"
        " it what it sends (the key with the webhook badge).",
    )
    retell_webhook_keys: f.Secrets = Field(
        default=SecretStr(""),
        description="More keys whose signatures are taken, for the days in which a key is changed.",
    )
    parley_retell_agent_id: f.AgentId = Field(
        default="", description="The Retell agent that `parley doctor` examines."
    )
    parley_retell_api_url: f.RequiredWebUrl = Field(
        default="https://api.retellai.com", description="Where the Retell API is reached."
    )
    retell_auto_reconnect: f.Switch = Field(
        default=True, description="Ask Retell to reconnect and to exchange keepalive pings."
    )
    retell_call_details: f.Switch = Field(default=True, description="Ask Retell for call details.")
    retell_transcript_with_tool_calls: f.Switch = Field(
        default=True,
        description="Ask Retell for the transcript with tool calls and digits woven in.",
    )
    retell_send_update_agent_on_connect: f.Switch = Field(
        default=True, description="Tell Retell how to listen as soon as a call connects."
    )
    retell_responsiveness: f.Share = Field(
        default=0.5, description="How eagerly Retell gives the agent the floor."
    )
    retell_interruption_sensitivity: f.Share = Field(
        default=0.5, description="How easily a caller interrupts the agent."
    )
    retell_reminder_trigger_ms: f.Milliseconds = Field(
        default=3000, description="After this silence of the caller Retell asks for a nudge."
    )
    retell_reminder_max_count: f.CountOrNone = Field(
        default=3, description="How many nudges Retell asks for in one silence."
    )

    @property
    def signing_keys(self) -> tuple[str, ...]:
        """All keys whose signatures are taken; none: nothing that must be signed is let in."""
        written = self.retell_webhook_keys.get_secret_value().split(",")
        keys = (self.retell_api_key.get_secret_value(), *written)
        return tuple(key.strip() for key in keys if key.strip())


class SocketSettings(_Group):
    """The socket and its limits."""

    websocket_canonical_route: f.Route = Field(
        default="llm-websocket", description="The path before the call id; `/ws/` stands beside it."
    )
    websocket_enforce_canonical_route: f.Switch = Field(
        default=False, description="Admit the canonical route only."
    )
    ws_max_frame_bytes: f.Count = Field(
        default=4_194_304, description="The longest frame that is read, in bytes."
    )
    ws_write_timeout_ms: f.Milliseconds = Field(
        default=400, description="A write that makes no progress for this long counts as a stall."
    )
    ws_close_on_write_timeout: f.Switch = Field(
        default=True,
        description="Break a connection whose writes stall, so that the platform reconnects.",
    )
    ws_max_consecutive_write_timeouts: f.Count = Field(
        default=2, description="Stalls in a row that break the connection."
    )
    brain_idle_timeout_ms: f.Milliseconds = Field(
        default=60_000, description="A connection without any frame for this long is given up."
    )
    brain_ping_interval_ms: f.Milliseconds = Field(
        default=2000, description="How often the agent pings the platform."
    )
    keepalive_ping_write_deadline_ms: f.Milliseconds = Field(
        default=100, description="An echo that waits longer counts as missed."
    )
    brain_inbound_queue_max: f.Count = Field(
        default=256, description="Frames of one call that may wait to be read."
    )
    brain_outbound_queue_max: f.Count = Field(
        default=256, description="Frames of one call that may wait to be written."
    )
    brain_turn_queue_max: f.Count = Field(
        default=64, description="Pieces of one turn's speech that may wait."
    )
    transcript_max_utterances: f.Count = Field(
        default=200, description="Utterances of one call that are kept in memory."
    )
    transcript_max_chars: f.Count = Field(
        default=50_000, description="Characters of one call's transcript that are kept in memory."
    )


class AccessSettings(_Group):
    """Who may connect."""

    ws_allowlist_enabled: f.Switch = Field(
        default=False, description="Admit only the addresses listed; an empty list admits nobody."
    )
    ws_allowlist_cidrs: f.Networks = Field(
        default=(), description="The addresses that may connect."
    )
    ws_trusted_proxy_enabled: f.Switch = Field(
        default=False,
        description="Believe X-Forwarded-For, read from the right, of the proxies listed.",
    )
    ws_trusted_proxy_cidrs: f.Networks = Field(
        default=(), description="The proxies that are believed; an empty list trusts nobody."
    )
    ws_shared_secret_enabled: f.Switch = Field(
        default=False,
        description="Admit only connections that bring the shared secret in a header.",
    )
    ws_shared_secret: f.Secret = Field(default=SecretStr(""), description="The shared secret.")
    ws_shared_secret_header: f.HeaderName = Field(
        default="X-RETELL-SIGNATURE", description="The header that brings the shared secret."
    )
    ws_query_token: f.Secret = Field(
        default=SecretStr(""),
        description="A token that the socket's URL must carry; empty asks for none.",
    )
    ws_query_token_param: f.QueryName = Field(
        default="token", description="The query parameter that carries the token."
    )


class DeliverySettings(_Group):
    """Where messages are delivered."""

    parley_message_webhook_url: f.WebUrl = Field(
        default="", description="Where a message that a caller left is posted."
    )
    parley_message_webhook_secret: f.Secret = Field(
        default=SecretStr(""),
        description="The key that signs what is posted; empty sends it unsigned.",
    )
    parley_message_email_to: f.Email = Field(default="", description="Who gets messages by e-mail.")
    parley_email_from: f.Email = Field(default="", description="The sender of these e-mails.")
    parley_smtp_url: f.SmtpUrl = Field(
        default=SecretStr(""), description="The mail server that sends them."
    )


GROUPS: tuple[type[_Group], ...] = (
    ProcessSettings,
    AgentSettings,
    BookingSettings,
    SpeechSettings,
    RetellSettings,
    SocketSettings,
    AccessSettings,
    DeliverySettings,
)


class Settings(
    ProcessSettings,
    AgentSettings,
    BookingSettings,
    SpeechSettings,
    RetellSettings,
    SocketSettings,
    AccessSettings,
    DeliverySettings,
):
    """All settings of a process. An attribute is the name of its variable in lower case."""

    _names_without_effect: tuple[str, ...] = PrivateAttr(default=())

    @property
    def names_without_effect(self) -> tuple[str, ...]:
        """Variables that were set and belong to later work."""
        return self._names_without_effect

    def with_later_names(self, names: tuple[str, ...]) -> Self:
        """The same settings, remembering variables that have no effect yet."""
        settings = self.model_copy()
        settings._names_without_effect = names  # noqa: SLF001 - its own class
        return settings

    @property
    def database_url(self) -> str:
        """The database to open. Relative SQLite paths begin at the working directory."""
        return self.parley_database_url.get_secret_value() or DEFAULT_DATABASE_URL
