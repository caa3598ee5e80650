// The live stream of facts: opened once, handed out in one batch a frame, reopened for as long as it takes.
import { ref } from "vue";

export interface Fact {
  topic: string;
  payload: { event: string; version: number; data: Record<string, unknown> };
}

export type StreamState = "closed" | "connecting" | "live" | "reconnecting" | "offline";

const SILENCE = 25_000; // the server speaks at least every 10 s
const OFFLINE_AFTER = 10_000;
const LONGEST_PAUSE = 5_000;
const REMEMBERED = 5_000; // longer than any picture the server draws takes to get here

export const streamState = ref<StreamState>("closed");

type Listener = (facts: readonly Fact[]) => void;
const listeners = new Set<Listener>();
const resyncs = new Set<() => void>();
let source: EventSource | null = null;
let waiting: Fact[] = [];
let remembered: { until: number; fact: Fact }[] = [];
let lastId = "";
let lostAt = 0;
let pause = 500;
let watchdog: ReturnType<typeof setTimeout> | undefined;
let retry: ReturnType<typeof setTimeout> | undefined;

/** The facts of the last seconds: what a page may lack that was drawn before them. */
export function lately(): Fact[] {
  const now = Date.now();
  return remembered.filter(({ until }) => until > now).map(({ fact }) => fact);
}

/** Facts as they come; `resync` is called when some were missed and the page must ask again. */
export function listen(listener: Listener, resync: () => void): () => void {
  listeners.add(listener);
  resyncs.add(resync);
  return () => {
    listeners.delete(listener);
    resyncs.delete(resync);
  };
}

export function openStream(): void {
  if (source) return;
  if (streamState.value === "closed") streamState.value = "connecting";
  source = new EventSource(lastId ? `/api/stream?after=${encodeURIComponent(lastId)}` : "/api/stream");
  source.onopen = heard;
  source.onerror = lost;
  source.onmessage = (message: MessageEvent<string>) => {
    heard();
    lastId = message.lastEventId;
    if (waiting.push(JSON.parse(message.data) as Fact) === 1) nextFrame(deliver);
  };
  source.addEventListener("heartbeat", heard);
  source.addEventListener("resync", resyncAll);
  watch();
}

export function closeStream(): void {
  drop();
  clearTimeout(retry);
  lastId = "";
  waiting = [];
  remembered = [];
  streamState.value = "closed";
}

function heard(): void {
  pause = 500;
  lostAt = 0;
  if (streamState.value !== "live") streamState.value = "live";
  watch();
}

function lost(): void {
  drop();
  clearTimeout(retry);
  lostAt ||= Date.now();
  streamState.value = Date.now() - lostAt > OFFLINE_AFTER ? "offline" : "reconnecting";
  retry = setTimeout(openStream, pause);
  pause = Math.min(pause * 2, LONGEST_PAUSE);
}

function hurry(): void {
  if (streamState.value === "closed") return;
  clearTimeout(retry);
  openStream();
}

// A cable that is pulled or put back is known before any silence or pause is over.
window.addEventListener("offline", () => source && lost());
window.addEventListener("online", hurry);

function drop(): void {
  clearTimeout(watchdog);
  source?.close();
  source = null;
}

// A connection that died without a word gives no error event: silence is the error.
function watch(): void {
  clearTimeout(watchdog);
  watchdog = setTimeout(lost, SILENCE);
}

function nextFrame(work: () => void): void {
  // A hidden page gets no frames, and its facts must not pile up.
  if (document.hidden) setTimeout(work, 250);
  else requestAnimationFrame(work);
}

function deliver(): void {
  const facts = waiting;
  waiting = [];
  const now = Date.now();
  const fresh = facts.map((fact) => ({ until: now + REMEMBERED, fact }));
  remembered = [...remembered.filter(({ until }) => until > now), ...fresh];
  for (const listener of listeners) listener(facts);
}

function resyncAll(): void {
  heard();
  for (const resync of resyncs) resync();
}
