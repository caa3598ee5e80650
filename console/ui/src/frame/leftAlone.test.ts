import { expect, test } from "vitest";
import { isLeftAlone } from "./leftAlone";

const MINUTE = 60_000;

test("a screen is locked after so many minutes without a touch, not before", () => {
  expect(isLeftAlone(15 * MINUTE - 1, 0, 15, false)).toBe(false);
  expect(isLeftAlone(15 * MINUTE, 0, 15, false)).toBe(true);
});

test("neither where nothing is to be locked nor on a wall", () => {
  expect(isLeftAlone(900 * MINUTE, 0, 0, false)).toBe(false);
  expect(isLeftAlone(900 * MINUTE, 0, 15, true)).toBe(false);
});
