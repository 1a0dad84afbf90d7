// Retell's side of one call, played in the browser: growing transcripts, one turn at a time, speech
// that can be cut, actions that happen only if their sentence was heard to its end.

const PING_EVERY_MS = 2000;
const LOST = 1006;
const RETRIES_MAX = 5;

export class Platform extends EventTarget {
  // `open` gives {call, path} of a fresh ticket, for a new call or for the one it is told.
  // `pace` is how many milliseconds one character is spoken; 0: all is heard at once.
  constructor(open, pace) {
    super();
    this.open = open;
    this.pace = pace;
    this.call = "";
    this.lines = [];
    this.turn = null;
    this.over = false;
    this.pings = 0;
    this.retries = 0;
    this.admitted = false; // the server has answered: it knows the call
  }

  async start() {
    const { call, path } = await this.open(this.call);
    this.call = call;
    const url = new URL(path, location.href);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    this.socket = new WebSocket(url);
    this.socket.addEventListener("open", () => this.opened());
    this.socket.addEventListener("message", (event) => this.received(JSON.parse(event.data)));
    this.socket.addEventListener("close", (event) => this.closed(event.code));
    if (!this.turn) this.turn = newTurn(0);
  }

  opened() {
    this.retries = 0;
    this.tell("open", { call: this.call });
    this.pings = setInterval(() => this.send({ interaction_type: "ping_pong", timestamp: Date.now() }), PING_EVERY_MS);
  }

  async closed(code) {
    clearInterval(this.pings);
    if (this.over) return;
    if (code !== LOST || this.retries >= RETRIES_MAX) {
      this.finish(code === 1008 ? "refused" : "over");
      return;
    }
    this.retries += 1;
    this.tell("broken");
    await new Promise((done) => setTimeout(done, 300 * this.retries));
    try { await this.start(); } catch { this.closed(code); }
  }

  received(frame) {
    if (!this.admitted) {
      this.admitted = true;
      this.tell("admitted", { call: this.call });
    }
    if (frame.response_type === "config" && frame.config && frame.config.call_details) {
      this.send({
        interaction_type: "call_details",
        call: { call_id: this.call, call_type: "web_call", direction: "inbound" },
      });
    } else if (frame.response_type === "response") {
      this.speech(frame);
    } else if (frame.response_type === "tool_call_invocation") {
      this.tell("tool", { name: frame.name });
    }
  }

  speech(frame) {
    const turn = this.turn;
    if (frame.response_id !== turn.number || turn.complete) return;
    if (frame.content && turn.firstAt === 0) {
      turn.firstAt = performance.now();
      this.tell("first", { turn: turn.number, ms: turn.firstAt - turn.askedAt });
      if (turn.number) this.send(this.transcript("update_only", { turntaking: "agent_turn" }));
    }
    turn.text += frame.content || "";
    if (frame.end_call) turn.action = ["end_call", ""];
    if (frame.transfer_number) turn.action = ["transfer", frame.transfer_number];
    if (frame.digit_to_press) turn.action = ["press", frame.digit_to_press];
    if (frame.content) this.tell("agent", { turn: turn.number, text: turn.text });
    if (frame.content_complete) {
      turn.complete = true;
      const left = turn.firstAt ? turn.firstAt + turn.text.length * this.pace - performance.now() : 0;
      turn.timer = setTimeout(() => this.spoken(turn), Math.max(0, left));
    }
  }

  spoken(turn) {
    if (turn.heard || turn !== this.turn || this.over) return;
    turn.heard = true;
    this.addAgent(turn, turn.text);
    this.tell("spoken", { turn: turn.number });
    const [action, value] = turn.action;
    if (action) this.tell(action, { value });
    if (action === "end_call" || action === "transfer") this.finish(action);
  }

  // What of a turn's words was spoken until now.
  spokenPart(turn) {
    if (!turn.firstAt) return "";
    const spoken = performance.now() - turn.firstAt;
    const count = this.pace ? Math.floor(spoken / this.pace) : turn.text.length;
    if (count >= turn.text.length) return turn.text;
    return turn.text.slice(0, count).replace(/\S*$/, "");
  }

  say(words) {
    this.cut();
    this.lines.push({ role: "user", content: `${words} ` });
    this.send(this.transcript("update_only", { turntaking: "user_turn" }));
    this.ask("response_required");
  }

  staySilent() {
    if (this.turn.text && !this.turn.heard) this.spoken(this.turn);
    this.ask("reminder_required");
  }

  // The caller speaks over the agent: only what was spoken so far was heard.
  cut() {
    const turn = this.turn;
    if (turn.heard || !turn.text) return;
    clearTimeout(turn.timer);
    turn.heard = true;
    const part = this.spokenPart(turn);
    this.addAgent(turn, part);
    this.tell("cut", { turn: turn.number, heard: part });
  }

  ask(kind) {
    this.turn = newTurn(this.turn.number + 1);
    this.send({ ...this.transcript(kind), response_id: this.turn.number });
  }

  addAgent(turn, text) {
    if (text.trim()) {
      this.lines.push({ role: "agent", content: `${text.trim()} `, metadata: { response_id: turn.number } });
    }
  }

  transcript(kind, more) {
    return { interaction_type: kind, ...more, transcript: this.lines };
  }

  hangUp() { this.finish("over"); }

  finish(why) {
    if (this.over) return;
    this.over = true;
    clearInterval(this.pings);
    if (this.turn) clearTimeout(this.turn.timer);
    if (this.socket && this.socket.readyState <= 1) this.socket.close(1000);
    this.tell("over", { why });
  }

  send(frame) {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
  }

  tell(type, detail = {}) { this.dispatchEvent(new CustomEvent(type, { detail })); }
}

function newTurn(number) {
  return { number, askedAt: performance.now(), firstAt: 0, text: "", complete: false, heard: false, action: ["", ""], timer: 0 };
}
