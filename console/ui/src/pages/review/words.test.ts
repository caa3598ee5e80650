import { describe, expect, it } from "vitest";
import { turns, wordAt } from "./words";

const words = [
  { start: 0.5, end: 0.9, speaker: "caller" },
  { start: 1.0, end: 1.2, speaker: "caller" },
  { start: 1.4, end: 2.0, speaker: "seat" },
];

describe("the word at a time", () => {
  it.each([
    [0.49, -1],
    [0.5, 0],
    [0.95, 0],
    [1.0, 1],
    [9.0, 2],
  ])("at %f s it is word %i", (time, index) => expect(wordAt(words, time)).toBe(index));

  it("is none when nothing was heard", () => expect(wordAt([], 1)).toBe(-1));
});

describe("turns", () => {
  it("change with the speaker and keep the words' places", () => {
    expect(turns(words).map(({ speaker, first, words: said }) => [speaker, first, said.length])).toEqual([
      ["caller", 0, 2],
      ["seat", 2, 1],
    ]);
  });
});
