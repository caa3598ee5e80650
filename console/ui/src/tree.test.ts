import { expect, test } from "vitest";
import { inOrder, lineOf, openBelow, type Branch } from "./tree";

const branch = (code: string, parent: string | null, active = true) => ({ code, parent, active }) as Branch;
const ALL = [branch("ningbo", "zhejiang"), branch("anhui", "hq"), branch("hefei", "anhui", false), branch("hq", null), branch("zhejiang", "hq"), branch("hangzhou", "zhejiang")];

test("each province stands before its cities", () => {
  expect(inOrder(ALL).map((one) => one.code)).toEqual(["hq", "anhui", "hefei", "zhejiang", "hangzhou", "ningbo"]);
});

test("the line leads up to headquarters", () => {
  expect(lineOf(ALL, "hangzhou")).toEqual(["hangzhou", "zhejiang", "hq"]);
});

test("work is passed down to open branches only", () => {
  expect(openBelow(ALL, "zhejiang").map((one) => one.code)).toEqual(["ningbo", "hangzhou"]);
  expect(openBelow(ALL, "anhui")).toEqual([]);
});
