// A screen that nobody touches is locked; any window of this browser that is in use keeps them all open.
import { Refused } from "../api/client";
import { lock, lockAfter, user } from "../session";
import { isLeftAlone } from "./leftAlone";
import { wall } from "./wall";

const TOUCHED = "hotline/touched";
const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel"] as const;
const LOOKS = 5_000;

function touched(): void {
  localStorage.setItem(TOUCHED, String(Date.now()));
}

async function look(): Promise<void> {
  if (!user.value || user.value.locked) return;
  if (!isLeftAlone(Date.now(), Number(localStorage.getItem(TOUCHED)), lockAfter.value, wall.value)) return;
  await lock().catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    touched(); // at a seat that takes calls: asked again after another while
  });
}

/** Returns what ends it. */
export function watchTouches(): () => void {
  let seen = 0;
  const note = (): void => {
    if (Date.now() - seen < LOOKS) return;
    seen = Date.now();
    touched();
  };
  touched();
  for (const kind of TOUCHES) window.addEventListener(kind, note, { passive: true });
  const looking = setInterval(() => void look(), LOOKS);
  return () => {
    clearInterval(looking);
    for (const kind of TOUCHES) window.removeEventListener(kind, note);
  };
}
