// The tree of branches as lists: headquarters, then each province with its cities.
import type { Schemas } from "./api/client";

export type Branch = Schemas["BranchView"];

export function lineOf(all: readonly Branch[], code: string): string[] {
  const line: string[] = [];
  for (let step: string | null | undefined = code; step && !line.includes(step); ) {
    line.push(step);
    const here: string = step;
    step = all.find((one) => one.code === here)?.parent;
  }
  return line;
}

/** By the codes from above: a province stands before its cities. */
export function inOrder(all: readonly Branch[]): Branch[] {
  const place = (one: Branch) => lineOf(all, one.code).reverse().join("/");
  return [...all].sort((one, other) => place(one).localeCompare(place(other)));
}

export function openBelow(all: readonly Branch[], code: string): Branch[] {
  return all.filter((one) => one.active && one.code !== code && lineOf(all, one.code).includes(code));
}
