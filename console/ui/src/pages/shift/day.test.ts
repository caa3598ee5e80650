import { expect, it } from "vitest";
import { dayAfter } from "./day";

it.each([
  ["2026-11-24", -1, "2026-11-23"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-03-01", -1, "2028-02-29"],
])("counts days over months and years: %s %i", (day, days, then) => {
  expect(dayAfter(day, days)).toBe(then);
});
