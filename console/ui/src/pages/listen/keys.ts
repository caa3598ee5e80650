// Keys of the listening page: digits, because letters after `g` open pages. Nobody barges in by one slip:
// 2 and 3 change what is heard already, only 1 begins.

export type ListenAct = "listen" | "whisper" | "barge" | "stop" | "next" | "previous";

const ACTS: Readonly<Record<string, ListenAct>> = {
  "1": "listen",
  "2": "whisper",
  "3": "barge",
  "0": "stop",
  j: "next",
  k: "previous",
};

export function listenAct(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): ListenAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return ACTS[event.key] ?? null;
}
