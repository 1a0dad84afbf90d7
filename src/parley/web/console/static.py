"""Scripts, styles and pictures: read once, addressed by their content, kept by browsers."""

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from fastapi import APIRouter, HTTPException, Request, Response

STATIC_PATH: Final = "/console/static"
KEPT: Final = "public, max-age=31536000, immutable"
VERSION_CHARS: Final = 12
GZIP_FROM_BYTES: Final = 1_000


@dataclass(frozen=True)
class Asset:
    """One file: as it is, and packed (empty where that is not worth it)."""

    content: bytes
    packed: bytes
    kind: str


class Assets:
    """All files below static/. One version names them all, so that they may refer to each other."""

    def __init__(self) -> None:
        self._assets = dict(_walk(files(__package__).joinpath("static"), ""))
        everything = hashlib.sha256()
        for path, asset in sorted(self._assets.items()):
            everything.update(path.encode() + b"\0" + asset.content)
        self.version = everything.hexdigest()[:VERSION_CHARS]

    def url(self, path: str) -> str:
        """Where a file is served. Raises KeyError for one that does not exist."""
        assert self._assets[path]
        return f"{STATIC_PATH}/{self.version}/{path}"

    def find(self, path: str) -> Asset | None:
        """The file; None: there is none."""
        return self._assets.get(path)


router = APIRouter()


@router.api_route(STATIC_PATH + "/{version}/{path:path}", methods=["GET", "HEAD"])
def serve_asset(request: Request, version: str, path: str) -> Response:
    """A file. Only under the present version a browser may keep it for good."""
    assets: Assets = request.app.state.console.assets
    asset = assets.find(path)
    if asset is None:
        raise HTTPException(404)
    headers = {
        "Cache-Control": KEPT if version == assets.version else "no-cache",
        "Vary": "Accept-Encoding",
    }
    packs = asset.packed and "gzip" in request.headers.get("Accept-Encoding", "")
    if packs:
        headers["Content-Encoding"] = "gzip"
    return Response(asset.packed if packs else asset.content, 200, headers, asset.kind)


def _walk(folder: Traversable, prefix: str) -> list[tuple[str, Asset]]:
    found: list[tuple[str, Asset]] = []
    for entry in folder.iterdir():
        path = f"{prefix}{entry.name}"
        if entry.is_dir():
            found += _walk(entry, f"{path}/")
        else:
            found.append((path, _asset(path, entry.read_bytes())))
    return found


def _asset(path: str, content: bytes) -> Asset:
    kind = mimetypes.guess_type(path)[0] or "text/plain"
    packed = gzip.compress(content, mtime=0) if len(content) >= GZIP_FROM_BYTES else b""
    return Asset(content, packed, kind)
