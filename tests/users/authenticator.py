"""A passkey in software: answers the two ceremonies of WebAuthn as a browser would."""

import hashlib
import json
import secrets
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from webauthn.helpers import bytes_to_base64url

USER_PRESENT_AND_VERIFIED = 0x05
ATTESTED = 0x40


@dataclass
class Authenticator:
    """One key. `count` grows with each signature unless the test sets it back."""

    origin: str
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    id: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    count: int = 0

    def create(self, options: str) -> dict[str, Any]:
        """What `navigator.credentials.create` gives for options as JSON."""
        asked = json.loads(options)
        public = self.key.public_key().public_numbers()
        cose = {1: 2, 3: -7, -1: 1, -2: public.x.to_bytes(32), -3: public.y.to_bytes(32)}
        attested = bytes(16) + len(self.id).to_bytes(2) + self.id + cbor2.dumps(cose)
        told = self._told(asked["rp"]["id"], USER_PRESENT_AND_VERIFIED | ATTESTED) + attested
        attestation = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": told})
        client = self._client("webauthn.create", asked["challenge"])
        return self._credential(
            clientDataJSON=bytes_to_base64url(client),
            attestationObject=bytes_to_base64url(attestation),
        )

    def get(self, options: str) -> dict[str, Any]:
        """What `navigator.credentials.get` gives for options as JSON."""
        asked = json.loads(options)
        self.count += 1
        told = self._told(asked["rpId"], USER_PRESENT_AND_VERIFIED)
        client = self._client("webauthn.get", asked["challenge"])
        signed = told + hashlib.sha256(client).digest()
        signature = self.key.sign(signed, ec.ECDSA(hashes.SHA256()))
        return self._credential(
            clientDataJSON=bytes_to_base64url(client),
            authenticatorData=bytes_to_base64url(told),
            signature=bytes_to_base64url(signature),
        )

    def _told(self, party: str, flags: int) -> bytes:
        party_hash = hashlib.sha256(party.encode()).digest()
        return party_hash + bytes([flags]) + self.count.to_bytes(4)

    def _client(self, kind: str, challenge: str) -> bytes:
        told = {"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        return json.dumps(told).encode()

    def _credential(self, **response: str) -> dict[str, Any]:
        name = bytes_to_base64url(self.id)
        return {
            "id": name, "rawId": name, "type": "public-key", "clientExtensionResults": {},
            "response": response,
        }  # fmt: skip
