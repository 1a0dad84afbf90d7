"""A conversation on the terminal: the agent's words as they come, and what is said beside them."""

import typer

YOU, AGENT, BESIDE = "you> ", "agent> ", "       "


class Screen:
    """Where a person types, the prompt stands again after everything that is shown."""

    def __init__(self, call_id: str, *, typed: bool) -> None:
        self.call_id = call_id
        self.typed = typed
        self._in_line = False
        self._prompted = False

    def agent(self, words: str) -> None:
        """More words of the agent."""
        if not self._in_line:
            self._clear_prompt()
            typer.echo(AGENT, nl=False)
        self._in_line = True
        typer.echo(words, nl=False)

    def caller(self, words: str) -> None:
        """What the caller said, where nobody has typed it."""
        if self.typed:
            self._prompted = False
        else:
            self._line(f"{YOU}{words}")

    def beside(self, text: str) -> None:
        """What is to be known beside the words."""
        self._line(typer.style(f"{BESIDE}{text}", dim=True))

    def prompt(self) -> None:
        """Ask for the next words."""
        self._end_line()
        if self.typed and not self._prompted:
            typer.echo(YOU, nl=False)
            self._prompted = True

    def _line(self, text: str) -> None:
        self._end_line()
        self._clear_prompt()
        typer.echo(text)

    def _end_line(self) -> None:
        if self._in_line:
            typer.echo()
            self._in_line = False

    def _clear_prompt(self) -> None:
        if self._prompted:
            typer.echo("\r\033[K", nl=False)
            self._prompted = False
