import pytest

from parley.web.functions_paths import asked_name


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/functions/retell", ""),
        ("/functions/retell/", ""),
        ("/api/webhooks/retell/function", ""),
        ("/functions/retell/check_availability", "check_availability"),
        ("/functions/retell/check_availability/", "check_availability"),
        ("/functions/retell/book-appointment-v4", "book-appointment-v4"),
        ("/api/webhooks/retell/check-customer", "check-customer"),
        ("/api/retell/check-customer", "check-customer"),
        ("/api/retell/v17/book-appointment", "book-appointment"),
        ("/api/retell/check-customer-v4", "check-customer-v4"),
    ],
)
def test_a_path_names_its_function(path: str, name: str) -> None:
    assert asked_name(path) == name


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/functions",
        "/functions/",
        "/functions/other/check_availability",
        "/functions/retell/a/b",
        "/functions/retellers",
        "/console/functions/retell",
        "/api/retell",
        "/api/webhooks/retell",
        "/api/retell/v17/a/b",
    ],
)
def test_other_paths_are_left_to_the_console(path: str) -> None:
    assert asked_name(path) is None
