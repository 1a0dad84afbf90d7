"""The SQL of services, and of who performs them."""

from typing import Any

import msgspec
from sqlalchemy import RowMapping, delete, select, update

from parley.catalogue.rules.services import Phase, Question, Service
from parley.db.engine import Tx
from parley.db.tables import service_staff, services

_PHASES = msgspec.json.Decoder(tuple[Phase, ...])
_QUESTIONS = msgspec.json.Decoder(tuple[Question, ...])
_SYNONYMS = msgspec.json.Decoder(tuple[str, ...])


def insert_service(tx: Tx, service: Service) -> bool:
    """Add a service and who performs it. False: the slug is taken."""
    if not tx.insert_if_absent(services, _row(service)):
        return False
    _insert_staff(tx, service)
    return True


def change_service(tx: Tx, service: Service) -> bool:
    """Change all but the slug. False: the tenant has no such service."""
    values = _row(service)
    changed = update(services).where(
        services.c.id == values.pop("id"), services.c.tenant_id == values.pop("tenant_id")
    )
    del values["slug"]
    if tx.conn.execute(changed.values(values)).rowcount != 1:
        return False
    gone = delete(service_staff).where(
        service_staff.c.tenant_id == service.tenant_id, service_staff.c.service_id == service.id
    )
    tx.conn.execute(gone)
    _insert_staff(tx, service)
    return True


def read_services(tx: Tx, tenant_id: str) -> list[Service]:
    """By slug, those that are not active too; with whoever performs them, active or not."""
    performing: dict[str, list[str]] = {}
    pairs = (
        select(service_staff.c.service_id, service_staff.c.staff_id)
        .where(service_staff.c.tenant_id == tenant_id)
        .order_by(service_staff.c.staff_id)
    )
    for service_id, staff_id in tx.conn.execute(pairs):
        performing.setdefault(service_id, []).append(staff_id)
    found = select(services).where(services.c.tenant_id == tenant_id).order_by(services.c.slug)
    return [
        _service(row, tuple(performing.get(row["id"], ())))
        for row in tx.conn.execute(found).mappings()
    ]


def _insert_staff(tx: Tx, service: Service) -> None:
    rows = [
        {"service_id": service.id, "staff_id": staff_id, "tenant_id": service.tenant_id}
        for staff_id in service.staff_ids
    ]
    if rows:
        tx.conn.execute(service_staff.insert(), rows)


def _row(service: Service) -> dict[str, Any]:
    values = msgspec.structs.asdict(service)
    del values["staff_ids"]
    for name in ("phases", "synonyms", "questions"):
        values[name] = msgspec.json.encode(values[name]).decode()
    return values


def _service(row: RowMapping, staff_ids: tuple[str, ...]) -> Service:
    read = {
        "phases": _PHASES.decode(row["phases"]),
        "questions": _QUESTIONS.decode(row["questions"]),
        "synonyms": _SYNONYMS.decode(row["synonyms"]),
    }
    return Service(**{**row, **read}, staff_ids=staff_ids)
