import { expect, it } from "vitest";
import { figureText, monthAfter, typed, written } from "./figures";

it("types a share in percent and keeps it as a part of one", () => {
  expect(typed("85%", "share")).toBe(0.85);
  expect(written(0.85, "share")).toBe("85");
  expect(figureText(0.85, "share")).toBe("85.0%");
});

it("takes a target away by an empty field", () => {
  expect(typed(" ", "count")).toBeNull();
  expect(typed("many", "count")).toBeNull();
  expect(written(null, "count")).toBe("");
});

it("shows lengths as clocks and takes them in seconds", () => {
  expect(figureText(200, "seconds")).toBe("3:20");
  expect(typed("200", "seconds")).toBe(200);
});

it("goes over the year's end", () => {
  expect(monthAfter("2026-12", 1)).toBe("2027-01");
  expect(monthAfter("2026-01", -1)).toBe("2025-12");
});
