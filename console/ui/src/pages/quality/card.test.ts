import { expect, it } from "vitest";
import { filled, soFar, unmarked, type Item } from "./card";

const item = (name: string, points: number): Item => ({ name, title_zh: name, title_en: name, points, fatal: points === 0 });
const items = [item("tone", 40), item("answer", 60), item("promise", 0)];

it("what has no mark yet is full", () => {
  expect(unmarked(items, { tone: 3 }).map((one) => one.name)).toEqual(["answer", "promise"]);
  expect(filled(items, { tone: null })).toEqual({ tone: null, answer: 60, promise: 1 });
});

it("the score counts what occurred, and a fatal fault leaves nothing", () => {
  expect(soFar(items, {})).toBeNull();
  expect(soFar(items, { tone: null, answer: 45 })).toBe(75);
  expect(soFar(items, { tone: 40, answer: 30, promise: 1 })).toBe(70);
  expect(soFar(items, { tone: 40, answer: 60, promise: 0 })).toBe(0);
});
