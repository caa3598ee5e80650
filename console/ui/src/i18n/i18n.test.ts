import { expect, it } from "vitest";
import en from "./en";
import zh from "./zh";

type Tree = { [key: string]: string | Tree };

function holes(tree: Tree, path = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [`${path}${key} ${(value.match(/\{\w+\}/g) ?? []).sort().join(" ")}`.trim()]
      : holes(value, `${path}${key}.`),
  );
}

it("both languages say the same things with the same figures in them", () => {
  expect(holes(en)).toEqual(holes(zh));
});
