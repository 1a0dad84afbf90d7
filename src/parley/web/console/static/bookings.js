/* The bookings page: it follows what changes, and takes a click into free time at its minute. */

const KEYS_OFF = "parley-keys-off";
const LOOK_EVERY_MS = 5000;
const TICK_MS = 1000;
const STEP_MIN = 15;
const board = document.getElementById("board");
document.documentElement.classList.add("by-script");

/* What changes: a short text says whether the drawing is still right. */
async function text(address) {
  const answer = await fetch(address, { headers: { "HX-Request": "true" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

function focusedAddress() {
  return document.activeElement?.closest?.("#board a")?.getAttribute("href");
}

function draw(html) {
  const old = board.querySelector(".board");
  const [left, top] = [old?.scrollLeft ?? 0, old?.scrollTop ?? 0];
  const focused = focusedAddress();
  const open = board.querySelector("details")?.open;
  const template = document.createElement("template");
  template.innerHTML = html;
  board.replaceChildren(template.content);
  board.querySelector(".board")?.scrollTo(left, top);
  if (open) board.querySelector("details")?.setAttribute("open", "");
  if (focused) board.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  tick();
}

async function look() {
  const lost = document.getElementById("board-lost");
  try {
    if (!document.hidden) {
      const beat = await text(board.dataset.pulse);
      if (beat !== board.querySelector(".board")?.dataset.beat) draw(await text(board.dataset.board));
      lost.hidden = true;
    }
  } catch {
    lost.hidden = false;
  }
  setTimeout(look, LOOK_EVERY_MS);
}

/* How long a hold still keeps others out. */
function tick() {
  for (const each of document.querySelectorAll("[data-until]")) {
    const seconds = Math.max(0, Math.round((Date.parse(each.dataset.until) - Date.now()) / 1000));
    each.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }
}

/* A click into free time means its minute, on a grid. */
function minuteOf(gap, event) {
  const place = gap.querySelector("rect").getBoundingClientRect();
  const share = (event.clientY - place.top) / place.height;
  const [day, clock] = gap.dataset.start.split("T");
  const [hours, minutes] = clock.split(":").map(Number);
  const first = hours * 60 + minutes;
  const wanted = Math.floor((first + share * Number(gap.dataset.minutes)) / STEP_MIN) * STEP_MIN;
  const at = Math.max(first, wanted);
  if (at >= 24 * 60) return gap.dataset.start;
  return `${day}T${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
}

if (board) {
  board.addEventListener("click", (event) => {
    const gap = event.target.closest("a.gap");
    if (!gap || event.detail === 0) return;
    const address = new URL(gap.getAttribute("href"), location.href);
    address.searchParams.set("at", minuteOf(gap, event));
    gap.setAttribute("href", address.pathname + address.search);
  });
  board.addEventListener("mousemove", (event) => {
    const gap = event.target.closest("a.gap");
    if (!gap) return;
    const words = gap.querySelector("text");
    gap.querySelector(".gap-clock").textContent = minuteOf(gap, event).slice(11);
    const place = gap.querySelector("rect");
    const y = event.clientY - place.getBoundingClientRect().top + Number(place.getAttribute("y"));
    words.setAttribute("y", String(Math.max(Number(place.getAttribute("y")) + 16, y + 5)));
  });
  document.getElementById("looking").addEventListener("change", (event) => {
    if (event.target.value) event.currentTarget.requestSubmit();
  });
  const now = board.querySelector(".now");
  board.querySelector(".board")?.scrollTo({ top: now ? Number(now.getAttribute("y1")) - 160 : 0 });
  setTimeout(look, LOOK_EVERY_MS);
  setInterval(tick, TICK_MS);
  tick();
}

const STEPS = { ArrowLeft: "previous", ArrowRight: "next", t: "today", n: "new" };
document.addEventListener("keydown", (event) => {
  if (localStorage.getItem(KEYS_OFF) !== null || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.shiftKey || event.target.closest("input, textarea, select, dialog[open]")) return;
  const link = document.getElementById(STEPS[event.key] ?? "");
  if (link && board) {
    event.preventDefault();
    link.click();
  }
});
