import { expect, test } from "vitest";
import { pieces } from "./marking";

test("words of the question are told apart from the rest, whatever their case and signs", () => {
  expect(pieces("宽带 ADSL(猫)断网", ["adsl", "断网", "(猫)"])).toEqual([
    { text: "宽带 ", found: false },
    { text: "ADSL", found: true },
    { text: "(猫)", found: true },
    { text: "断网", found: true },
  ]);
  expect(pieces("宽带", [])).toEqual([{ text: "宽带", found: false }]);
});
