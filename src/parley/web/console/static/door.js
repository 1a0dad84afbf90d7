/* Passkeys: asks the browser for one, and tells the console. Used by the sign-in and account pages. */

const token = document.querySelector('meta[name="csrf"]').content;

function toBytes(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

function toText(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": token },
    body: JSON.stringify(body ?? {}),
  });
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.error);
  return told;
}

function prepared(options) {
  const ready = { ...options, challenge: toBytes(options.challenge) };
  if (options.user) ready.user = { ...options.user, id: toBytes(options.user.id) };
  for (const list of ["excludeCredentials", "allowCredentials"]) {
    ready[list] = (options[list] ?? []).map((one) => ({ ...one, id: toBytes(one.id) }));
  }
  return ready;
}

function written(credential) {
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[part]) response[part] = toText(credential.response[part]);
  }
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response,
  };
}

function explain(button, words) {
  const place = document.getElementById(button.dataset.fault);
  place.textContent = words;
  place.hidden = false;
}

async function run(button, ceremony) {
  button.disabled = true;
  try {
    const done = await ceremony();
    window.location.assign(done.next);
  } catch (error) {
    /* NotAllowedError: the person closed the browser's dialogue, or has no passkey for us. */
    explain(button, error instanceof DOMException ? button.dataset.failed : error.message);
    button.disabled = false;
  }
}

const entering = document.getElementById("passkey-sign-in");
const adding = document.getElementById("passkey-add");
const able = typeof PublicKeyCredential === "function";

if (entering && able) {
  entering.hidden = false;
  entering.addEventListener("click", () => run(entering, async () => {
    const { id, options } = await post("/console/sign-in/passkey/options");
    const credential = await navigator.credentials.get({ publicKey: prepared(options) });
    const next = entering.dataset.next;
    return post("/console/sign-in/passkey", { id, credential: written(credential), next });
  }));
}

if (adding && able) {
  adding.hidden = false;
  adding.addEventListener("click", () => run(adding, async () => {
    const { id, options } = await post("/console/account/passkeys/options");
    const credential = await navigator.credentials.create({ publicKey: prepared(options) });
    const name = document.getElementById("passkey-name").value;
    return post("/console/account/passkeys", { id, credential: written(credential), name });
  }));
}
