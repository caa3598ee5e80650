// A text cut where words of the question stand in it. Pure.

export interface Piece {
  text: string;
  found: boolean;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

export function pieces(text: string, words: readonly string[]): Piece[] {
  const wanted = [...new Set(words)].filter(Boolean).sort((one, other) => other.length - one.length);
  if (!wanted.length) return [{ text, found: false }];
  const known = new Set(wanted.map((word) => word.toLowerCase()));
  return text
    .split(new RegExp(`(${wanted.map(escaped).join("|")})`, "gi"))
    .filter(Boolean)
    .map((part) => ({ text: part, found: known.has(part.toLowerCase()) }));
}
