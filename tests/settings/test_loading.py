from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from parley.errors import SettingsError
from parley.settings import Settings, load_settings
from parley.settings.loading import NAMES, PREFIXES
from parley.settings.model import GROUPS
from parley.settings.reference import written

DEFAULTS = {name.upper(): written(field.default) for name, field in Settings.model_fields.items()}


def refusal(environ: dict[str, str], env_file: Path | None = None) -> list[str]:
    """The lines that say what is wrong, one per problem."""
    with pytest.raises(SettingsError) as caught:
        load_settings(environ, env_file)
    return [line.strip() for line in str(caught.value).splitlines()[1:]]


@pytest.fixture
def env_file(tmp_path: Path) -> Path:
    return tmp_path / ".env"


def test_nothing_written_gives_the_defaults() -> None:
    assert load_settings({}, None) == Settings()


def test_every_default_written_out_gives_the_defaults() -> None:
    assert load_settings(DEFAULTS, None) == Settings()


def test_settings_are_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Settings().parley_port = 1


def test_the_groups_hold_every_setting_once() -> None:
    names = [name for group in GROUPS for name in group.model_fields]
    assert sorted(names) == sorted(Settings.model_fields)
    assert len(names) == len(set(names))


def test_every_setting_says_what_it_means() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert field.description.endswith("."), name


def test_the_environment_wins_over_the_file(env_file: Path) -> None:
    env_file.write_text("PARLEY_PORT=8081\nCLINIC_NAME='Glow & Go'\n")
    settings = load_settings({"PARLEY_PORT": "8082"}, env_file)
    assert (settings.parley_port, settings.clinic_name) == (8082, "Glow & Go")


def test_nothing_in_the_file_is_expanded(env_file: Path) -> None:
    env_file.write_text('\ufeffWS_SHARED_SECRET="$HOME ${PATH} #1"\n', encoding="utf-8")
    secret = load_settings({"HOME": "/root"}, env_file).ws_shared_secret
    assert secret.get_secret_value() == "$HOME ${PATH} #1"


def test_every_bad_key_is_named_at_once(env_file: Path) -> None:
    env_file.write_text("PARLEY_PROT=1\nLOG_LEVEL=loud\nWS_SHARED_SECRET_ENABLED=yes\n")
    lines = refusal({"BRAIN_TURN_QUEUE_MAX": "0", "WS_FRAME": "1"}, env_file)
    assert lines[:-1] == [
        "WS_FRAME is not a setting (in the environment)",
        f"PARLEY_PROT is not a setting (in {env_file}); did you mean PARLEY_PORT?",
        "BRAIN_TURN_QUEUE_MAX is '0'; allowed: a whole number from 1 to 1000000000",
        "LOG_LEVEL is 'loud'; allowed: DEBUG, INFO, WARNING, ERROR, CRITICAL",
    ]
    assert lines[-1].startswith("WS_SHARED_SECRET is empty while WS_SHARED_SECRET_ENABLED is true")


def test_one_problem_is_spoken_of_as_one() -> None:
    with pytest.raises(SettingsError, match=r"^One setting is wrong:\n"):
        load_settings({"PARLEY_PORT": ""}, None)


@pytest.mark.parametrize("prefix", PREFIXES)
def test_an_unknown_variable_that_begins_like_ours_stops_the_start(prefix: str) -> None:
    [line] = refusal({f"{prefix}XQ": "1"})
    assert line.startswith(f"{prefix}XQ is not a setting (in the environment)")


def test_variables_of_other_programs_are_left_alone() -> None:
    environ = {"PATH": "/bin", "HOME": "/", "OTHER_PORT": "x", "parley_port": "x"}
    assert load_settings(environ, None) == Settings()


def test_an_unknown_name_in_the_file_stops_the_start_whatever_it_begins_with(
    env_file: Path,
) -> None:
    env_file.write_text("EDITOR=vi\n")
    assert refusal({}, env_file) == [f"EDITOR is not a setting (in {env_file})"]


def test_a_misspelt_name_of_later_work_is_told_the_nearest_one(env_file: Path) -> None:
    env_file.write_text("OPENAI_MODLE=x\n")
    [line] = refusal({}, env_file)
    assert line.endswith("did you mean OPENAI_MODEL?")


def test_names_of_later_work_start_and_are_remembered(env_file: Path) -> None:
    env_file.write_text("TWILIO_AUTH_TOKEN=x\nB2B_AGENT_ID=y\n")
    settings = load_settings({"SHELL_TOOL_ENABLED": "true"}, env_file)
    assert settings.names_without_effect == (
        "B2B_AGENT_ID",
        "SHELL_TOOL_ENABLED",
        "TWILIO_AUTH_TOKEN",
    )


def test_a_line_that_assigns_nothing_is_named_by_its_number(env_file: Path) -> None:
    env_file.write_text("PARLEY_PORT=1\nPARLEY_HOST\nhello there\n")
    assert refusal({}, env_file) == [
        f"{env_file}, line 2 is no assignment; write NAME=value",
        f"{env_file}, line 3 is no assignment; write NAME=value",
    ]


def test_a_name_that_stands_twice_in_the_file_is_refused(env_file: Path) -> None:
    env_file.write_text("PARLEY_PORT=1\nPARLEY_PORT=2\n")
    assert refusal({}, env_file) == [f"PARLEY_PORT is set twice ({env_file}, line 2)"]


def test_a_file_that_cannot_be_read_is_named(env_file: Path) -> None:
    [line] = refusal({}, env_file)
    assert line.startswith(f"{env_file} cannot be read:")


def test_a_file_that_is_not_text_is_named(env_file: Path) -> None:
    env_file.write_bytes(b"\xff\xfe\x00")
    [line] = refusal({}, env_file)
    assert line.startswith(f"{env_file} cannot be read:")


SECRETS = [
    name.upper()
    for name, field in Settings.model_fields.items()
    if isinstance(field.default, SecretStr)
]


def test_secrets_are_the_settings_that_carry_one() -> None:
    assert SECRETS == [
        "PARLEY_MESSAGE_WEBHOOK_SECRET",
        "PARLEY_SMTP_URL",
        "WS_SHARED_SECRET",
        "WS_QUERY_TOKEN",
        "RETELL_API_KEY",
        "RETELL_WEBHOOK_KEYS",
        "PARLEY_METRICS_TOKEN",
        "PARLEY_TICKET_KEY",
        "PARLEY_DATABASE_URL",
    ]


def test_no_secret_is_printed() -> None:
    environ = {
        "PARLEY_DATABASE_URL": "postgresql://u:hunter2@db/parley",
        "PARLEY_SMTP_URL": "smtp://u:hunter2@mail:25",
        "PARLEY_MESSAGE_WEBHOOK_SECRET": "hunter2",
        "WS_SHARED_SECRET": "hunter2",
        "WS_QUERY_TOKEN": "hunter2",
        "RETELL_API_KEY": "hunter2",
        "RETELL_WEBHOOK_KEYS": "hunter2",
        "PARLEY_METRICS_TOKEN": "hunter2",
        "PARLEY_TICKET_KEY": "hunter2",
    }
    assert sorted(environ) == sorted(SECRETS)
    settings = load_settings(environ, None)
    assert "hunter2" not in f"{settings!r} {settings} {settings.model_dump()}"
    assert settings.database_url == "postgresql://u:hunter2@db/parley"


def test_a_bad_secret_is_not_printed_in_the_error() -> None:
    environ = {"PARLEY_DATABASE_URL": "mysql://u:hunter2@db", "PARLEY_SMTP_URL": "hunter2"}
    assert "hunter2" not in " ".join(refusal(environ))


def test_the_database_is_a_file_in_the_working_directory_by_default() -> None:
    assert Settings().database_url == "sqlite:///data/parley.db"


@given(st.dictionaries(st.sampled_from(sorted(NAMES)), st.text(max_size=30)))
def test_any_value_is_either_taken_or_named(environ: dict[str, str]) -> None:
    try:
        load_settings(environ, None)
    except SettingsError as error:
        named = {line.split()[0] for line in str(error).splitlines()[1:] if line.startswith("  ")}
        allowed = {*environ, "WS_SHARED_SECRET", "PARLEY_SMTP_URL", "PARLEY_EMAIL_FROM"}
        assert named
        assert named <= allowed


def test_a_database_behind_a_socket_file_can_be_named() -> None:
    url = "postgresql:///parley?host=/run/postgresql"
    assert load_settings({"PARLEY_DATABASE_URL": url}, None).database_url == url


@pytest.mark.parametrize(
    ("key", "more", "keys"),
    [
        ("", "", ()),
        ("a", "", ("a",)),
        ("", " b ,c,", ("b", "c")),
        ("a", "b", ("a", "b")),
    ],
)
def test_signatures_of_all_keys_are_taken(key: str, more: str, keys: tuple[str, ...]) -> None:
    settings = load_settings({"RETELL_API_KEY": key, "RETELL_WEBHOOK_KEYS": more}, None)
    assert settings.signing_keys == keys
