import gzip
import hashlib
from importlib.resources import files

import pytest
from tests.web.console.visit import Stage

STATIC = files("parley.web.console").joinpath("static")

VENDORED = {
    # htmx 4.0.1 and its extension for server-sent events, Zero-Clause BSD
    "htmx.min.js": "a0abb04f2f45a1f89d1d4844023245537e5e6014c87b144553e0607b4cc32130",
    "hx-sse.min.js": "18ef2761356ec1fe0bb6d92612315b37517a7c1e9856b661c5ae81fef239d103",
    "htmx.LICENSE": "d3d2456f76414f2456104660ebd65aff1c04cd7966b942bdabd63f3cdb316a38",
    # uPlot 1.6.32, MIT
    "uplot.min.js": "19c8d4c6ad88929a79f4ae49d6f7161566dfd0ba3d15cc495e974f787eb78f1f",
    "uplot.min.css": "df630c6a8d6f8eeaff264b50f73ce5b114f646ffd9a0bb74f049b0a00135fa04",
    "uplot.LICENSE": "8f989229699b4fe2f1a0432d0e9edc338a8a911e250e2d1b01ecd770a5f5b1bd",
}


def test_what_others_wrote_is_what_they_published() -> None:
    found = {
        entry.name: hashlib.sha256(entry.read_bytes()).hexdigest()
        for entry in STATIC.joinpath("vendor").iterdir()
    }
    assert found == VENDORED


def test_a_file_is_kept_for_good_under_its_content_and_asked_for_again_under_another(
    stage: Stage,
) -> None:
    assets = stage.app.state.console.assets
    browser = stage.browser()
    kept = browser.get(assets.url("console.css"))
    assert kept.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert kept.headers["content-type"].startswith("text/css")
    old = browser.get("/console/static/000000000000/console.css")
    assert old.headers["cache-control"] == "no-cache"
    assert old.content == kept.content == STATIC.joinpath("console.css").read_bytes()


def test_who_can_unpack_gets_it_packed(stage: Stage) -> None:
    url = stage.app.state.console.assets.url("console.js")
    packed = stage.browser().get(url, headers={"Accept-Encoding": "gzip"})
    plain = stage.browser().get(url, headers={"Accept-Encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert int(packed.headers["content-length"]) == len(gzip.compress(plain.content, mtime=0))


@pytest.mark.parametrize(
    "path", ["nothing.js", "../app.py", "..%2f..%2fapp.py", "vendor", "", "%00"]
)
def test_nothing_else_is_served(stage: Stage, path: str) -> None:
    version = stage.app.state.console.assets.version
    answer = stage.browser().get(f"/console/static/{version}/{path}")
    assert answer.status_code == 404
    assert "import" not in answer.text


def test_a_template_can_name_only_what_there_is(stage: Stage) -> None:
    with pytest.raises(KeyError):
        stage.app.state.console.assets.url("nothing.js")


def test_scripts_and_styles_ask_nobody_else() -> None:
    for entry in STATIC.iterdir():
        if entry.name.endswith((".js", ".css")):
            text = entry.read_text(encoding="utf-8")
            assert "http://" not in text
            assert "https://" not in text
            assert "eval(" not in text
