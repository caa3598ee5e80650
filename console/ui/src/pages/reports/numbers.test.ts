import { expect, test } from "vitest";
import { barLengths, numberText, partOf } from "./numbers";

test("numbers are shown as people read them", () => {
  expect(numberText(null, "share")).toBe("–");
  expect(numberText(0.9354, "share")).toBe("93.5%");
  expect(numberText(1204, "count")).toBe("1,204");
  expect(numberText(59.6, "seconds")).toBe("1:00");
});

test("a line of a trend is a period of its own", () => {
  expect(partOf("day:2026-11-20")).toEqual({ period: "day", day: "2026-11-20" });
});

test("bars are measured by the longest one, and nothing has none", () => {
  expect(barLengths([2, null, 4])).toEqual([0.5, 0, 1]);
  expect(barLengths([0, null])).toEqual([0, 0]);
});
