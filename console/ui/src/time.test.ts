import { describe, expect, it } from "vitest";
import { dayTimeText, leftText, lengthText, shareText, shortLength, timeText } from "./time";

describe("a length", () => {
  it.each([
    [-3, "0:00"],
    [0, "0:00"],
    [14.9, "0:14"],
    [75, "1:15"],
    [3675, "1:01:15"],
  ])("of %f s reads %s", (seconds, text) => expect(lengthText(seconds)).toBe(text));

  it("keeps a decimal below a minute, where the 15 seconds are decided", () => {
    expect(shortLength(14.96)).toBe("15.0″");
    expect(shortLength(61)).toBe("1:01");
    expect(shortLength(null)).toBe("–");
  });
});

describe("what is left", () => {
  it.each([
    [14.2, "0:15"],
    [0, "0:00"],
    [-0.5, "−0:00"],
    [-61, "−1:01"],
  ])("%f s reads %s", (seconds, text) => expect(leftText(seconds)).toBe(text));
});

describe("a moment", () => {
  it("is told in the centre's zone, whatever the desk's zone is", () => {
    expect(timeText("2026-11-22T16:30:05Z", "Asia/Shanghai")).toBe("00:30:05");
    expect(dayTimeText("2026-11-22T16:30:05Z", "Asia/Shanghai")).toBe("11-23 00:30");
  });
});

it("a share has one decimal, and nothing counted is no share", () => {
  expect(shareText(0.9127)).toBe("91.3%");
  expect(shareText(null)).toBe("–");
});
