import { describe, expect, it } from "vitest";
import { unusual } from "./services";

const junior = { queue: "junior", penalty: 0, until: null };

describe("what a seat serves, in words", () => {
  it("says nothing of what the post does anyway", () => {
    expect(unusual([{ ...junior, why: "post" }])).toEqual([]);
  });

  it.each([
    ["moved", 0, "servesMoved"],
    ["moved", null, "leftMoved"],
    ["no_work", 5, "servesNoWork"],
    ["work", null, "leftWork"],
  ] as const)("says %s with penalty %s", (why, penalty, word) => {
    expect(unusual([{ ...junior, why, penalty }])[0]?.word).toBe(word);
  });
});
