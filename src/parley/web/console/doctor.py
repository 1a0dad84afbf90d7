"""The room Doctor: what stands between this server and a real call, and how to mend it."""

from typing import Final

from fastapi import APIRouter, HTTPException, Request, Response

from parley.web.console.frame import AsOperator, AsViewer, console_of, render

DOCTOR_PATH: Final = "/console/doctor"
LEVELS: Final = ("fail", "warn", "ok")

router = APIRouter()


@router.get(DOCTOR_PATH)
def doctor(request: Request, viewer: AsViewer) -> Response:
    """The page; it looks at nothing before somebody asks it to."""
    return render(request, "doctor.html", may_examine=viewer.reaches("operator"))


@router.post(DOCTOR_PATH + "/examine")
def examine(request: Request, viewer: AsOperator) -> Response:
    """Look at everything now, in a thread of this process: calls are not asked to wait."""
    del viewer
    look = console_of(request).parts.examine
    if look is None:
        raise HTTPException(503)
    findings = list(look())
    counts = {level: sum(one.level == level for one in findings) for level in LEVELS}
    ranked = sorted(findings, key=lambda one: LEVELS.index(one.level))
    return render(request, "doctor_findings.html", findings=ranked, counts=counts)
