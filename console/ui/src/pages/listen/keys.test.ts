import { expect, it } from "vitest";
import { listenAct } from "./keys";

const plain = { ctrlKey: false, metaKey: false, altKey: false };

it("digits listen, whisper, barge and stop; letters move", () => {
  const acts = ["1", "2", "3", "0", "j", "k"].map((key) => listenAct({ ...plain, key }));
  expect(acts).toEqual(["listen", "whisper", "barge", "stop", "next", "previous"]);
});

it("the browser's own keys stay the browser's", () => {
  expect(listenAct({ ...plain, ctrlKey: true, key: "1" })).toBeNull();
  expect(listenAct({ ...plain, key: "l" })).toBeNull();
});
