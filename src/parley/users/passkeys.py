"""Passkeys: the two ceremonies of WebAuthn, with a challenge that is kept here and used once.

Source: Web Authentication level 3, 7.1 (registering) and 7.2 (signing in).
"""

from typing import Any, Final

import msgspec
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from parley.db.engine import Tx
from parley.errors import Refused
from parley.users import rules, store, store_sessions
from parley.users.rules import Passkey, RelyingParty, User

NAME: Final = "Parley"
PASSKEYS_MAX: Final = 20
"""Of one user."""

Credential = dict[str, Any]
"""What `PublicKeyCredential.toJSON` gives."""


class Ceremony(msgspec.Struct, frozen=True):
    """What the browser needs: the id to send back, and the options as JSON."""

    id: str
    options: str


def begin_registration(tx: Tx, party: RelyingParty, user: User) -> Ceremony:
    """Options for `navigator.credentials.create`. Raises Refused: `many`."""
    held = store.read_passkeys(tx, user.id)
    if len(held) >= PASSKEYS_MAX:
        raise Refused("many")
    options = generate_registration_options(
        rp_id=party.id,
        rp_name=NAME,
        user_id=user.id.encode(),
        user_name=user.pii_email,
        user_display_name=user.called,
        exclude_credentials=[
            PublicKeyCredentialDescriptor(id=base64url_to_bytes(passkey.id)) for passkey in held
        ],
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
    )
    ceremony = Ceremony(tx.new_id(), options_to_json(options))
    store_sessions.insert_challenge(tx, ceremony.id, "register", user.id, options.challenge)
    return ceremony


def register(
    tx: Tx, party: RelyingParty, user: User, ceremony_id: str, credential: Credential, name: str
) -> Passkey:
    """Keep a new passkey. Raises Refused: `passkey` (it did not sign what it had to)."""
    challenge = store_sessions.take_challenge(tx, ceremony_id, "register", user.id)
    if challenge is None:
        raise Refused("passkey")
    try:
        made = verify_registration_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=party.origin,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError) as error:
        raise Refused("passkey") from error
    passkey = Passkey(
        id=bytes_to_base64url(made.credential_id),
        user_id=user.id,
        public_key=made.credential_public_key,
        sign_count=made.sign_count,
        name=rules.normal_name(name),
        created_at=tx.now,
    )
    if not store.insert_passkey(tx, passkey):
        raise Refused("passkey")
    return passkey


def begin_sign_in(tx: Tx, party: RelyingParty) -> Ceremony:
    """Options for `navigator.credentials.get`; the browser offers what it has for us."""
    options = generate_authentication_options(
        rp_id=party.id, user_verification=UserVerificationRequirement.REQUIRED
    )
    ceremony = Ceremony(tx.new_id(), options_to_json(options))
    store_sessions.insert_challenge(tx, ceremony.id, "authenticate", "", options.challenge)
    return ceremony


def sign_in(tx: Tx, party: RelyingParty, ceremony_id: str, credential: Credential) -> User | None:
    """Whose passkey signed; None: nobody's, or a copy whose counter did not grow.

    Commit the transaction either way: the challenge is used up.
    """
    challenge = store_sessions.take_challenge(tx, ceremony_id, "authenticate", "")
    named = str(credential.get("id", ""))
    passkey = store.read_passkey(tx, named) if named.isascii() and named.isprintable() else None
    if challenge is None or passkey is None:
        return None
    try:
        signed = verify_authentication_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=party.origin,
            credential_public_key=passkey.public_key,
            credential_current_sign_count=passkey.sign_count,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError):
        return None
    store.used_passkey(tx, passkey.id, signed.new_sign_count)
    return store.read_user(tx, passkey.user_id)


def list_passkeys(tx: Tx, user_id: str) -> list[Passkey]:
    """The passkeys of a user, oldest first."""
    return store.read_passkeys(tx, user_id)


def remove(tx: Tx, user_id: str, passkey_id: str) -> bool:
    """Forget a passkey. False: the user has none of that id."""
    return store.delete_passkeys(tx, user_id, [passkey_id]) == 1
