// What happens in a call, turn by turn: drawn from the events that the server tells.

export class Panel {
  constructor(root, texts) {
    this.root = root;
    this.texts = texts;
    this.turns = new Map();
    this.browser = new Map();
  }

  clear() {
    this.turns.clear();
    this.browser.clear();
    this.root.replaceChildren();
  }

  // The browser's own measure of a turn's first words.
  measured(number, ms) {
    this.browser.set(number, ms);
    const kept = this.turns.get(number);
    if (kept) this.show(kept.told);
  }

  show(told) {
    const card = make("article", "turn");
    card.dataset.turn = told.number;
    const title = told.kind === "greeting" ? this.texts.greeting : fill(this.texts.turn, { number: told.number });
    card.append(make("h3", "", title, make("span", "", told.language)));
    const list = make("dl");
    if (told.said) this.row(list, this.texts.heard, marked(told));
    if (told.values.length) this.row(list, "", this.values(told.values));
    if (told.intents.length) this.row(list, this.texts.wants, told.intents.map((one) => make("span", "badge accent pair", one)));
    if (told.node) this.row(list, this.texts.node, make("code", "", told.node));
    const slots = Object.entries(told.slots);
    if (slots.length) {
      this.row(list, this.texts.slots, slots.map(([name, value]) => make("span", name in told.changed ? "pair new" : "pair", `${name}: ${value}`)));
    }
    for (const tool of told.tools) this.row(list, this.texts.tools, this.tool(tool));
    for (const sentence of told.sentences) this.row(list, this.texts.said, this.sentence(sentence));
    if (told.marks.length) this.row(list, this.texts.notes, told.marks.map((one) => make("span", "pair", one.detail ? `${one.kind} (${one.detail})` : one.kind)));
    this.row(list, this.texts.times, this.bars(told));
    card.append(list);
    const kept = this.turns.get(told.number);
    if (kept) kept.card.replaceWith(card); else this.root.prepend(card);
    this.turns.set(told.number, { card, told });
  }

  row(list, term, content) {
    list.append(make("dt", "", term), make("dd", "", ...[content].flat()));
  }

  values(values) {
    return values.map((value) => {
      const shown = make("span", "pair", make("span", "badge", value.kind), ` ${value.value}`);
      if (value.ambiguous) {
        const others = value.alternatives.map((other) => fill(this.texts.or, { other })).join(", ");
        shown.append(" ", make("span", "badge warn", this.texts.ambiguous), others ? ` ${others}` : "");
      }
      return shown;
    });
  }

  tool(tool) {
    const took = tool.answered === null ? "…" : `${tool.answered - tool.asked} ms`;
    const outcome = tool.answered === null ? "" : make("span", tool.ok ? "badge good" : "badge bad", tool.ok ? "ok" : "no");
    return [make("code", "", tool.name), ` ${took} `, outcome, make("span", "why", pairs(tool.arguments)), make("span", "why", pairs(tool.result))];
  }

  sentence(sentence) {
    const why = sentence.source === "model" ? this.texts.byModel : fill(this.texts.phrase, { phrase: sentence.phrase, node: sentence.node });
    const parts = [sentence.text, make("span", "why", why)];
    if (sentence.evidence.length) parts.push(make("span", "why", fill(this.texts.evidence, { keys: sentence.evidence.map((key) => key.slice(0, 8)).join(", ") })));
    return parts;
  }

  bars(told) {
    const measured = this.browser.get(told.number);
    const rows = [[this.texts.firstWords, told.first], [this.texts.whole, told.ended], [this.texts.inBrowser, measured === undefined ? null : Math.round(measured)]];
    const longest = Math.max(1, ...rows.map(([, ms]) => ms ?? 0));
    const bars = make("div", "bars");
    for (const [name, ms] of rows) {
      if (ms === null) continue;
      const fillBar = make("div", "fill");
      fillBar.style.width = `${(100 * ms) / longest}%`;
      bars.append(make("div", "bar-row", make("span", "", name), make("div", "track", fillBar), make("span", "amount", `${ms} ms`)));
    }
    return bars;
  }
}

export function make(tag, name = "", ...content) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...content);
  return element;
}

export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

function pairs(entries) {
  return Object.entries(entries).map(([name, value]) => `${name}: ${value}`).join(", ");
}

// The caller's words with the places of values marked. Places count code points.
function marked(told) {
  const points = Array.from(told.said);
  const pieces = [];
  let at = 0;
  for (const value of [...told.values].sort((a, b) => a.start - b.start)) {
    if (value.start < at || value.end <= value.start) continue;
    pieces.push(points.slice(at, value.start).join(""));
    pieces.push(make("mark", "", points.slice(value.start, value.end).join("")));
    at = value.end;
  }
  pieces.push(points.slice(at).join(""));
  return pieces;
}
