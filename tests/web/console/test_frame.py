from tests.web.console.visit import Stage


def test_whoever_is_not_signed_in_is_led_to_the_door_and_back(stage: Stage) -> None:
    answer = stage.browser().get("/console/account?x=1")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/console/sign-in?next=%2Fconsole%2Faccount%3Fx%3D1"


def test_a_signed_in_user_sees_the_page_under_their_name(stage: Stage) -> None:
    page = stage.signed_in().page("/console/account")
    assert "Ann Lee" in page
    assert "Clinic" in page


def test_a_form_with_its_token_is_taken(stage: Stage) -> None:
    browser = stage.signed_in()
    answer = browser.send("/console/account/name", name="Ann <b>Lee</b>")
    assert (answer.status_code, answer.headers["location"]) == (303, "/console/account")
    assert "Ann &lt;b&gt;Lee&lt;/b&gt;" in browser.page("/console/account")


def test_a_form_without_its_token_changes_nothing(stage: Stage) -> None:
    browser = stage.signed_in()
    answer = browser.post("/console/account/name", data={"name": "Mallory"})
    assert answer.status_code == 403
    assert "Nothing was changed" in answer.text
    assert "Mallory" not in browser.page("/console/account")
