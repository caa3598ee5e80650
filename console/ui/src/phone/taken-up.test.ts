import { expect, it } from "vitest";
import { replaces } from "./taken-up";

it("names the dialogue as the exchange knows it", () => {
  const header = replaces({ callId: "a1@hotline", localTag: "ours", remoteTag: "theirs", since: 0 });
  expect(header).toBe("Replaces: a1@hotline;to-tag=theirs;from-tag=ours");
});
