"""The tools and the model of one simulated process. Counterpart of `live/work.py`."""

from typing import TYPE_CHECKING

from parley.conversation.effects import Think, UseTool
from parley.conversation.events import AnyEvent, ModelDone, ModelFailed, ModelText, ToolReturned
from parley.live.call import LiveCall
from parley.testing.facts import ModelAsked, ToolStarted
from parley.testing.store import UNAVAILABLE
from parley.testing.weather import ModelPlan, ToolPlan

if TYPE_CHECKING:
    from parley.testing.desk import SimDesk


class SimWork:
    """Tools run to their end, or to that of their process; a model is stopped with its turn."""

    def __init__(self, desk: "SimDesk") -> None:
        self._desk = desk
        self._world = desk.world
        self._thinking = 0
        self._model_speaks = False
        self._tools: dict[str, tuple[LiveCall, UseTool, ToolPlan]] = {}

    def die(self) -> None:
        """What a tool was about to store may be stored or not."""
        for call, use, plan in list(self._tools.values()):
            if plan.fails != "before" and self._world.weather.flip():
                self._store(call, use)

    def use_tool(self, call: LiveCall, use: UseTool) -> None:
        self._desk.step()
        world = self._world
        world.facts.append(ToolStarted(self._world.agenda.now, call.owner, use.key, use.name))
        plan = world.weather.tool(use.name, use.arguments)
        self._tools[use.key] = (call, use, plan)
        world.agenda.after(plan.before_ms, self._tool_acts, call, use, plan)

    def _tool_acts(self, call: LiveCall, use: UseTool, plan: ToolPlan) -> None:
        if not self._desk.alive:
            return
        self._tools.pop(use.key, None)
        answer = (False, UNAVAILABLE) if plan.fails == "before" else self._store(call, use)
        if plan.fails == "after":
            answer = (False, UNAVAILABLE)
        returned = ToolReturned(use.turn, use.key, *answer)
        self._world.agenda.after(plan.after_ms, self._desk.enter, call.tool_returned, returned)

    def _store(self, call: LiveCall, use: UseTool) -> tuple[bool, dict[str, str]]:
        line = call.session.state.facts.get("caller_number", "")
        return self._world.store.use(self._world.agenda.now, use.key, use.name, use.arguments, line)

    def think(self, call: LiveCall, think: Think) -> None:
        self._desk.step()
        self.stop_thinking(call)
        self._thinking += 1
        self._world.facts.append(ModelAsked(self._world.agenda.now, call.owner, think.turn))
        plan = self._world.weather.model()
        self._model_goes_on(call, think.turn, plan, 0, self._thinking)

    def stop_thinking(self, _call: LiveCall) -> None:
        """A model that is just speaking is not cut off in its word; what it says later is stale."""
        if not self._model_speaks:
            self._thinking += 1

    def _model_goes_on(
        self, call: LiveCall, turn: int, plan: ModelPlan, index: int, thought: int
    ) -> None:
        if index < len(plan.pieces):
            wait = plan.pieces[index][0]
            self._world.agenda.after(wait, self._model_says, call, turn, plan, index, thought)
        elif plan.ends != "never":
            ended = ModelDone(turn) if plan.ends == "done" else ModelFailed(turn, "provider")
            self._world.agenda.after(plan.end_ms, self._model_tells, call, ended, thought)

    def _model_says(
        self, call: LiveCall, turn: int, plan: ModelPlan, index: int, thought: int
    ) -> None:
        if thought == self._thinking:
            self._model_tells(call, ModelText(turn, plan.pieces[index][1]), thought)
            self._model_goes_on(call, turn, plan, index + 1, thought)

    def _model_tells(self, call: LiveCall, event: AnyEvent, thought: int) -> None:
        if thought == self._thinking:
            self._model_speaks = True
            self._desk.enter(call.tell, event)
            self._model_speaks = False
