import { describe, expect, it } from "vitest";
import { reviewAct } from "./keys";

const stroke = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", true>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe("the keys of the review", () => {
  it.each([
    [" ", "toggle"],
    ["ArrowLeft", "back"],
    ["[", "slower"],
    ["]", "faster"],
    ["x", null],
  ])("%s means %s", (key, act) => expect(reviewAct(stroke(key), false)).toBe(act));

  it("belong to the text while somebody types", () => {
    expect(reviewAct(stroke(" "), true)).toBeNull();
    expect(reviewAct(stroke("ArrowLeft"), true)).toBeNull();
  });

  it("play and confirm even while somebody types", () => {
    expect(reviewAct(stroke("F8"), true)).toBe("toggle");
    expect(reviewAct(stroke("Enter", { ctrlKey: true }), true)).toBe("confirm");
  });

  it("leave the browser's own combinations alone", () => {
    expect(reviewAct(stroke("[", { ctrlKey: true }), false)).toBeNull();
    expect(reviewAct(stroke("ArrowLeft", { altKey: true }), false)).toBeNull();
  });
});
