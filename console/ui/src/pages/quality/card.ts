// A card's marks while they are given: what is still open, and what the points make so far. Pure.
import type { Schemas } from "../../api/client";

export type Item = Schemas["CardItem"];
export type Marks = Record<string, number | null>;

/** What an item gives at most; a fatal one is kept (1) or not (0). */
export function most(item: Item): number {
  return item.fatal ? 1 : item.points;
}

export function unmarked(items: readonly Item[], marks: Marks): Item[] {
  return items.filter((item) => !(item.name in marks));
}

/** Everything that has no mark yet is full. */
export function filled(items: readonly Item[], marks: Marks): Marks {
  return { ...Object.fromEntries(unmarked(items, marks).map((item) => [item.name, most(item)])), ...marks };
}

/** The score of what is marked so far, as the server reckons it; null before anything is. */
export function soFar(items: readonly Item[], marks: Marks): number | null {
  const given = items.filter((item) => typeof marks[item.name] === "number");
  if (!given.length) return null;
  if (given.some((item) => item.fatal && marks[item.name] === 0)) return 0;
  const points = given.reduce((sum, item) => sum + item.points, 0);
  const got = given.reduce((sum, item) => sum + (item.fatal ? 0 : (marks[item.name] ?? 0)), 0);
  return points ? Math.round((100 * got) / points) : 100;
}
