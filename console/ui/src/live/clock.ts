// One loop a second writes every timer on the page: time passes without a single re-render.
import type { Directive } from "vue";
import { leftText, lengthText } from "../time";

interface Timer {
  at: number;
  write: (element: HTMLElement, seconds: number) => void;
}

const timers = new Map<HTMLElement, Timer>();
let ahead = 0;

/** The server's clock decides; a wrong clock on the desk must not shift a deadline. */
export function followServer(now: string): void {
  ahead = Date.parse(now) - Date.now();
}

export function serverNow(): number {
  return Date.now() + ahead;
}

function writeElapsed(element: HTMLElement, seconds: number): void {
  element.textContent = lengthText(seconds);
}

function writeLeft(element: HTMLElement, seconds: number): void {
  element.textContent = leftText(-seconds);
  element.classList.toggle("late", seconds > 0);
}

function show(element: HTMLElement, timer: Timer, now: number): void {
  timer.write(element, (now - timer.at) / 1000);
}

function beat(): void {
  const now = serverNow();
  for (const [element, timer] of timers) show(element, timer, now);
  setTimeout(beat, 1000 - (serverNow() % 1000));
}

function timerDirective(write: Timer["write"]): Directive<HTMLElement, string> {
  const keep = (element: HTMLElement, iso: string) => {
    const timer = { at: Date.parse(iso), write };
    timers.set(element, timer);
    show(element, timer, serverNow());
  };
  return {
    mounted: (element, { value }) => keep(element, value),
    updated: (element, { value, oldValue }) => {
      if (value !== oldValue) keep(element, value);
    },
    unmounted: (element) => timers.delete(element),
  };
}

/** v-since="iso": how long it has lasted. */
export const vSince = timerDirective(writeElapsed);

/** v-until="iso": what is left; marked late afterwards. */
export const vUntil = timerDirective(writeLeft);

export function startClock(): void {
  beat();
}
