/* What every page of the console does: tokens on requests, menus, shortcuts, copying. */

const token = document.querySelector('meta[name="csrf"]')?.content ?? "";

document.addEventListener("htmx:config:request", (event) => {
  event.detail.ctx.request.headers["X-CSRF-Token"] = token;
});

/* Menus close when something else is used. */
function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (menu !== except) menu.open = false;
  }
}

document.addEventListener("click", (event) => {
  closeMenus(event.target.closest("details.menu"));
});
document.addEventListener("focusin", (event) => {
  closeMenus(event.target.closest("details.menu"));
});

/* Copying: <button data-copy="id of the element that holds the text">. */
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
  const word = button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => { button.textContent = word; }, 2000);
});

/* Shortcuts of one key, which can be switched off (WCAG 2.1.4). */
const KEYS_OFF = "parley-keys-off";
const SECOND_KEY_MS = 1200;
const keys = document.getElementById("keys");
const keysOn = document.getElementById("keys-on");
let goPressedAt = -Infinity;

keysOn.checked = localStorage.getItem(KEYS_OFF) === null;
keysOn.addEventListener("change", () => {
  if (keysOn.checked) localStorage.removeItem(KEYS_OFF);
  else localStorage.setItem(KEYS_OFF, "1");
});
document.getElementById("keys-open")?.addEventListener("click", () => keys.showModal());

function isTyping(element) {
  return element.closest("input, textarea, select, [contenteditable]") !== null;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const open = document.querySelector("details.menu[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
    return;
  }
  if (!keysOn.checked || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target) || keys.open) return;
  if (event.timeStamp - goPressedAt < SECOND_KEY_MS) {
    goPressedAt = -Infinity;
    const room = document.querySelector(`nav.rooms a[data-key="${CSS.escape(event.key)}"]`);
    if (room) {
      event.preventDefault();
      room.click();
    }
  } else if (event.key === "g") {
    goPressedAt = event.timeStamp;
  } else if (event.key === "?") {
    event.preventDefault();
    keys.showModal();
  } else if (event.key === "/") {
    const search = document.querySelector("[data-search]");
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
});

/* What cannot be undone asks first: <button data-confirm="sentence">. */
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-confirm]");
  if (button && !window.confirm(button.dataset.confirm)) event.preventDefault();
});
