"""Catalogues as they were read last, told from what stands now by their revision."""

from datetime import datetime, timedelta

import msgspec

from parley.catalogue import actions
from parley.catalogue.rules.catalogue import Catalogue
from parley.db.engine import Tx

TENANTS_MAX = 256
"""Catalogues that are remembered."""
KEPT_FOR = timedelta(hours=1)
"""After this one is read again: which absences it holds depends on the day."""


class _Kept(msgspec.Struct, frozen=True):
    revision: int
    read_at: datetime
    catalogue: Catalogue


class Snapshots:
    """The catalogues of one database. Its method may be called from any thread."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}

    def of(self, tx: Tx, tenant_id: str, revision: int) -> Catalogue:
        """The catalogue of a tenant; `revision` was read before in the same transaction."""
        kept = self._kept.get(tenant_id)
        if (
            kept is not None
            and kept.revision == revision
            and timedelta() <= tx.now - kept.read_at < KEPT_FOR
        ):
            return kept.catalogue
        found = actions.read_catalogue(tx, tenant_id)
        if len(self._kept) >= TENANTS_MAX:
            self._kept.clear()
        self._kept[tenant_id] = _Kept(revision, tx.now, found)
        return found
