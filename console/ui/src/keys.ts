// The keyboard in one place: which key means what, and when a key belongs to the field it is typed into.
import { onBeforeUnmount, onMounted } from "vue";

export type Act = "toggle" | "back" | "forward" | "slower" | "faster" | "previousWord" | "nextWord"
  | "previousDraft" | "nextDraft" | "confirm";

interface Stroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const ALWAYS: Readonly<Record<string, Act>> = { F8: "toggle", F7: "back" };

const WHEN_NOT_TYPING: Readonly<Record<string, Act>> = {
  " ": "toggle",
  ArrowLeft: "back",
  ArrowRight: "forward",
  "[": "slower",
  "]": "faster",
  ",": "previousWord",
  ".": "nextWord",
  j: "nextDraft",
  k: "previousDraft",
};

export function reviewAct(stroke: Stroke, typing: boolean): Act | null {
  if (stroke.key === "Enter" && (stroke.ctrlKey || stroke.metaKey)) return "confirm";
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  return ALWAYS[stroke.key] ?? (typing ? null : WHEN_NOT_TYPING[stroke.key]) ?? null;
}

const OWN_KEYS = "input, textarea, select, [contenteditable], [role=combobox], [role=radio], [role=switch], [role=option]";

/** The key belongs to what has the focus: text, a menu, a dialog, or a button other than those marked. */
export function takesKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches(OWN_KEYS) || target.closest("[role=dialog], [role=listbox]")) return true;
  const pressed = key === " " || key === "Enter";
  return pressed && target.matches("button, a, [role=button], summary, tr") && !target.closest("[data-play-keys]");
}

/** Hears the keys of the whole window for as long as the component is there. */
export function hearKeys(hear: (event: KeyboardEvent) => void): void {
  onMounted(() => window.addEventListener("keydown", hear));
  onBeforeUnmount(() => window.removeEventListener("keydown", hear));
}
