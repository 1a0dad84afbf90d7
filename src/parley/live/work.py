"""What a call waits for and what runs beside it: tools and the language model."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from parley.conversation.effects import Think, UseTool
from parley.conversation.events import ModelDone, ModelFailed, ModelText, ToolReturned
from parley.errors import ProviderError
from parley.live.call import LiveCall
from parley.ports import LanguageModel

log = structlog.get_logger()

RunTool = Callable[[LiveCall, UseTool], Awaitable[tuple[bool, dict[str, str]]]]
UNAVAILABLE = {"reason": "unavailable"}


class Work:
    """The tasks of a process's calls. Tools run to their end; a model is stopped with its turn."""

    def __init__(self, run_tool: RunTool, model: LanguageModel) -> None:
        self._run_tool = run_tool
        self._model = model
        self._tasks: asyncio.TaskGroup | None = None
        self._thinking: dict[str, asyncio.Task[None]] = {}
        self._tools = 0

    def belongs_to(self, tasks: asyncio.TaskGroup) -> None:
        self._tasks = tasks

    @property
    def tools_running(self) -> int:
        return self._tools

    def use_tool(self, call: LiveCall, use: UseTool) -> None:
        assert self._tasks is not None
        self._tools += 1
        call.meter.tool_started(call.desk.now())
        self._tasks.create_task(self._use(call, use))

    def think(self, call: LiveCall, think: Think) -> None:
        assert self._tasks is not None
        self.stop_thinking(call)
        self._thinking[call.call_id] = self._tasks.create_task(self._answer(call, think))

    def stop_thinking(self, call: LiveCall) -> None:
        task = self._thinking.pop(call.call_id, None)
        if task is not None and task is not asyncio.current_task():
            task.cancel()

    async def _use(self, call: LiveCall, use: UseTool) -> None:
        try:
            ok, result = await self._run_tool(call, use)
        except Exception:  # The boundary of a tool: the caller hears an apology.
            log.exception("tool_failed", tool=use.name, call_id=call.call_id)
            ok, result = False, UNAVAILABLE
        finally:
            self._tools -= 1
        try:
            call.tool_returned(ToolReturned(use.turn, use.key, ok, result))
        except Exception:  # The boundary of a call: a task that fails would end all of them.
            log.exception("tool_answer_failed", tool=use.name, call_id=call.call_id)
            call.drop("INTERNAL_ERROR")

    async def _answer(self, call: LiveCall, think: Think) -> None:
        try:
            await self._stream(call, think)
        except Exception:  # The boundary of a call: a task that fails would end all of them.
            log.exception("model_answer_failed", call_id=call.call_id)
            call.drop("INTERNAL_ERROR")

    async def _stream(self, call: LiveCall, think: Think) -> None:
        try:
            async for text in self._model.stream(think.prompt):
                call.tell(ModelText(think.turn, text))
        except ProviderError as error:
            log.warning("model_failed", call_id=call.call_id, retryable=error.retryable)
            call.tell(ModelFailed(think.turn, "provider"))
        except Exception:  # The boundary of a model: the caller hears an apology.
            log.exception("model_broke", call_id=call.call_id)
            call.tell(ModelFailed(think.turn, "internal"))
        else:
            call.tell(ModelDone(think.turn))
