/* The rooms of calls: streams of what goes on, clocks, and moving by keys. */

const SECOND_MS = 1000;
const KEYS_OFF = "parley-keys-off";

function fragment(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

/* Streams. The browser comes back by itself; until then a word says that it is away. */
function follow(element, handlers) {
  const source = new EventSource(element.dataset.events);
  for (const [kind, handle] of Object.entries(handlers)) {
    source.addEventListener(kind, (event) => handle(event.data, source));
  }
  source.addEventListener("open", () => element.parentElement.querySelector(".stream-lost")?.remove());
  source.addEventListener("error", () => {
    if (element.parentElement.querySelector(".stream-lost")) return;
    const word = document.createElement("p");
    word.className = "stream-lost";
    word.setAttribute("role", "status");
    word.textContent = element.dataset.lost;
    element.before(word);
  });
  window.addEventListener("pagehide", () => source.close());
}

const running = document.getElementById("running");
if (running) {
  follow(running, {
    running(html) {
      const focused = document.activeElement?.closest?.("#running a")?.getAttribute("href");
      running.replaceChildren(fragment(html));
      if (focused) running.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
      tick();
    },
  });
}

const turns = document.getElementById("turns");
if (turns?.dataset.events) {
  follow(turns, {
    turn(html) {
      const fresh = fragment(html).querySelector("li");
      const old = document.getElementById(fresh.id);
      if (old && Number(old.dataset.version) >= Number(fresh.dataset.version)) return;
      if (old) {
        const open = [...old.querySelectorAll("details")].map((each) => each.open);
        [...fresh.querySelectorAll("details")].forEach((each, place) => { each.open = open[place] ?? false; });
        old.replaceWith(fresh);
      } else {
        const atEnd = window.innerHeight + window.scrollY >= document.body.scrollHeight - 200;
        fresh.classList.add("new");
        turns.append(fresh);
        if (atEnd) fresh.scrollIntoView({ block: "end" });
      }
    },
    over(_, source) {
      source.close();
      location.reload();
    },
  });
}

/* Clocks of calls that run. */
function tick() {
  for (const clock of document.querySelectorAll("[data-since]")) {
    const seconds = Math.max(0, Math.round((Date.now() - Date.parse(clock.dataset.since)) / SECOND_MS));
    const minutes = Math.floor(seconds / 60);
    clock.textContent = `${minutes}:${String(seconds % 60).padStart(2, "0")}`;
  }
}
if (document.querySelector("[data-since]") || running) {
  tick();
  setInterval(tick, SECOND_MS);
}

/* Reasons, all at once. */
const all = document.getElementById("reasons-all");
all?.addEventListener("click", () => {
  const open = all.getAttribute("aria-pressed") !== "true";
  all.setAttribute("aria-pressed", String(open));
  for (const each of turns.querySelectorAll("details.sentence")) each.open = open;
});

/* Moving: j and k go through rows or turns, e opens the reasons of a turn. */
function step(by) {
  const places = [...document.querySelectorAll(turns ? ".turn" : ".row-link")];
  if (!places.length) return;
  const here = places.findIndex((each) => each.contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? 0 : places.length - 1) : Math.min(places.length - 1, Math.max(0, here + by));
  places[next].focus();
  places[next].scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem(KEYS_OFF) !== null) return;
  if (event.target.closest("input, textarea, select, dialog")) return;
  if (event.key === "j" || event.key === "k") {
    event.preventDefault();
    step(event.key === "j" ? 1 : -1);
  } else if (event.key === "e" && turns) {
    const reasons = document.activeElement.closest(".turn")?.querySelectorAll("details.sentence") ?? [];
    const open = [...reasons].some((each) => !each.open);
    for (const each of reasons) each.open = open;
  }
});
