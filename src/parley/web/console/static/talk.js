// The room Talk: starts a call, shows the words, and follows what happens in it.
import { Platform } from "./talk_platform.js";
import { Panel, fill, make } from "./talk_panel.js";

function setUp(room) {
  const texts = room.dataset;
  const byId = (id) => document.getElementById(id);
  const [agent, start, hangUp, state, words, form, say, silence] =
    ["agent", "start", "hang-up", "state", "words", "say-form", "say", "silence"].map(byId);
  const chips = [...room.querySelectorAll(".chip")];
  const panel = new Panel(byId("turns"), texts);
  const voice = new Voice(byId("speak"), byId("speak-hint"), texts, (heard) => speak(heard));
  let platform = null;
  let events = null;
  let bubbles = new Map();

  start.addEventListener("click", begin);
  hangUp.addEventListener("click", () => platform && platform.hangUp());
  silence.addEventListener("click", () => platform && platform.staySilent());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    speak(say.value);
    say.value = "";
  });
  for (const chip of chips) chip.addEventListener("click", () => speak(chip.textContent));
  document.addEventListener("keydown", (event) => {
    if (event.key === "w" && !event.ctrlKey && !event.metaKey && !event.altKey && !/INPUT|SELECT|TEXTAREA/.test(event.target.tagName)) {
      event.preventDefault();
      say.focus();
    }
  });

  function speak(text) {
    const said = text.trim();
    if (!platform || platform.over || !said) return;
    bubble("you", texts.you, said);
    voice.hush();
    platform.say(said);
  }

  function bubble(kind, who, text) {
    const item = make("li", kind, make("span", "who", who), make("span", "text", text));
    words.append(item);
    byId("log").scrollTop = byId("log").scrollHeight;
    return item;
  }

  function happened(text) {
    words.append(make("li", "event", text));
    byId("log").scrollTop = byId("log").scrollHeight;
    state.textContent = text;
  }

  function begin() {
    words.replaceChildren();
    panel.clear();
    byId("happens-empty").hidden = true;
    bubbles = new Map();
    const chosen = agent.value;
    platform = new Platform((call) => ticket(chosen, call), Number(byId("pace").value));
    state.textContent = texts.connecting;
    platform.addEventListener("open", () => {
      enable(true);
      state.textContent = texts.running;
    });
    platform.addEventListener("admitted", ({ detail }) => follow(detail.call, chosen));
    platform.addEventListener("agent", ({ detail }) => {
      let item = bubbles.get(detail.turn);
      if (!item) bubbles.set(detail.turn, (item = bubble("agent", texts.isAgent, "")));
      item.querySelector(".text").textContent = detail.text;
      byId("log").scrollTop = byId("log").scrollHeight;
    });
    platform.addEventListener("spoken", ({ detail }) => {
      const item = bubbles.get(detail.turn);
      if (item) item.dataset.heard = "";
      voice.say(item);
    });
    platform.addEventListener("cut", ({ detail }) => {
      const item = bubbles.get(detail.turn);
      if (!item) return;
      const text = item.querySelector(".text");
      const rest = text.textContent.slice(detail.heard.length);
      text.replaceChildren(detail.heard, make("span", "unheard", rest));
      item.querySelector(".who").textContent = `${texts.isAgent} · ${texts.cut}`;
    });
    platform.addEventListener("first", ({ detail }) => panel.measured(detail.turn, detail.ms));
    platform.addEventListener("press", ({ detail }) => happened(fill(texts.pressed, { keys: detail.value })));
    platform.addEventListener("transfer", ({ detail }) => happened(fill(texts.transferred, { number: detail.value })));
    platform.addEventListener("end_call", () => happened(texts.endedByAgent));
    platform.addEventListener("broken", () => { state.textContent = texts.broken; });
    platform.addEventListener("over", ({ detail }) => {
      enable(false);
      state.textContent = detail.why === "refused" ? texts.refused : texts.over;
    });
    platform.start().catch(() => {
      enable(false);
      state.textContent = texts.refused;
    });
  }

  function enable(on) {
    for (const one of [say, form.querySelector("button"), silence, ...chips]) one.disabled = !on;
    hangUp.hidden = !on;
    start.hidden = on;
    agent.disabled = byId("pace").disabled = on;
    if (on) say.focus();
  }

  function follow(call, chosen) {
    if (events) events.close();
    const query = new URLSearchParams({ call, agent: chosen });
    events = new EventSource(`/console/talk/events?${query}`);
    events.addEventListener("turn", (event) => panel.show(JSON.parse(event.data)));
    events.addEventListener("over", () => events.close());
  }
}

async function ticket(agent, call) {
  const csrf = document.querySelector('meta[name="csrf"]').content;
  const answer = await fetch("/console/talk/ticket", {
    method: "POST",
    headers: { "X-CSRF-Token": csrf },
    body: new URLSearchParams({ agent, call }),
  });
  if (!answer.ok) throw new Error(`no ticket: ${answer.status}`);
  return answer.json();
}

// Speech by the browser, where it can and the person wants it.
class Voice {
  constructor(box, hint, texts, heard) {
    this.box = box;
    const Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;
    if (!Recognition) {
      box.disabled = true;
      hint.textContent = texts.speakNone;
      return;
    }
    this.recognition = new Recognition();
    this.recognition.continuous = true;
    this.recognition.lang = document.documentElement.lang;
    this.recognition.addEventListener("result", (event) => {
      const last = event.results[event.results.length - 1];
      if (last.isFinal) heard(last[0].transcript);
    });
    box.addEventListener("change", () => {
      if (box.checked) this.recognition.start(); else { this.recognition.stop(); this.hush(); }
    });
  }

  say(item) {
    if (item && this.box.checked && window.speechSynthesis) {
      window.speechSynthesis.speak(new SpeechSynthesisUtterance(item.querySelector(".text").textContent));
    }
  }

  hush() { if (window.speechSynthesis) window.speechSynthesis.cancel(); }
}

const room = document.getElementById("talk");
if (room) setUp(room);
