"""What the form of a page would send as it stands: the fields of a browser that types nothing."""

from html.parser import HTMLParser


def filled(page: str, action: str) -> dict[str, str]:
    """The fields of the form that is sent to `action`, without its token. There must be one."""
    reader = _Reader(action)
    reader.feed(page)
    assert reader.found, f"the page has no form for {action}"
    return {name: value for name, value in reader.fields.items() if name != "csrf"}


class _Reader(HTMLParser):
    """Collects what is inside of one form."""

    def __init__(self, action: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.found = False
        self._action = action
        self._inside = False
        self._select = self._area = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("name", "")
        if tag == "form":
            self._inside = given.get("action") == self._action
            self.found |= self._inside
        elif not self._inside:
            return
        elif tag == "input" and name:
            self._input(name, given)
        elif tag == "select":
            self._select = name
        elif tag == "option" and (self._select not in self.fields or "selected" in given):
            self.fields[self._select] = given.get("value", "")
        elif tag == "textarea":
            self._area, self.fields[name] = name, ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        elif tag == "textarea":
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.fields[self._area] += data

    def _input(self, name: str, given: dict[str, str]) -> None:
        if given.get("type") not in ("checkbox", "radio"):
            self.fields[name] = given.get("value", "")
        elif "checked" in given:
            self.fields[name] = given.get("value", "on")
