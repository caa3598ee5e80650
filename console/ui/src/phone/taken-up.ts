// What a page must know to take its call up again after a refresh: the SIP dialogue it was in.
export interface Dialogue {
  callId: string;
  localTag: string;
  remoteTag: string;
  since: number;
}

const KEY = "hotline/call"; // of this tab only: another tab has no part in the call

export function keepDialogue(dialogue: Dialogue): void {
  sessionStorage.setItem(KEY, JSON.stringify(dialogue));
}

export function forgetDialogue(): void {
  sessionStorage.removeItem(KEY);
}

export function keptDialogue(): Dialogue | null {
  const kept = sessionStorage.getItem(KEY);
  return kept ? (JSON.parse(kept) as Dialogue) : null;
}

/** RFC 3891, as the exchange sees it: its own tag is `to`, ours is `from`. */
export function replaces({ callId, localTag, remoteTag }: Dialogue): string {
  return `Replaces: ${callId};to-tag=${remoteTag};from-tag=${localTag}`;
}
