import { expect, it } from "vitest";
import { byCell, hoursOf, keyOf, moved, steps, toggled } from "./grid";

it("finds the shifts of a person and a day", () => {
  const cells = byCell([{ login: "lina", day: "2026-11-30", shifts: ["early"] }]);
  expect(cells.get(keyOf("lina", "2026-11-30"))).toEqual(["early"]);
});

it("gives a shift, and takes it when it is there", () => {
  expect(toggled(["early"], "standby")).toEqual(["early", "standby"]);
  expect(toggled(["early"], "early")).toEqual([]);
});

it("adds up a person's hours of work, standby apart", () => {
  const shift = { title_zh: "", title_en: "", begins: "08:00", ends: "16:00", hours: 7.5 };
  const shifts = [
    { ...shift, value: "early", on: ["everyday" as const] },
    { ...shift, value: "standby", on: ["emergency" as const] },
  ];
  const cells = ["2026-11-30", "2026-12-01"].map((day) => ({ login: "lina", day, shifts: ["early", "standby"] }));
  expect(hoursOf(cells, shifts).get("lina")).toBe(15);
});

it("moves by arrows and stays inside", () => {
  expect(moved("ArrowDown", [0, 0], 3, 7)).toEqual([1, 0]);
  expect(moved("ArrowUp", [0, 0], 3, 7)).toEqual([0, 0]);
  expect(moved("ArrowRight", [2, 6], 3, 7)).toEqual([2, 6]);
  expect(moved("x", [0, 0], 3, 7)).toBeNull();
});

it("draws a step for every half hour", () => {
  expect(steps([0, 2], 2, 10, 4)).toBe("0,4 5,4 5,0 10,0");
});
