// The week's grid by person and day; what a key does in it. Pure.
import type { Schemas } from "../../api/client";

type Cell = Schemas["RosterCell"];

export const keyOf = (login: string, day: string) => `${login} ${day}`;

export function byCell(cells: readonly Cell[]): ReadonlyMap<string, readonly string[]> {
  return new Map(cells.map((cell) => [keyOf(cell.login, cell.day), cell.shifts]));
}

/** The cell with the shift, or without it when it was there. */
export function toggled(shifts: readonly string[], shift: string): string[] {
  return shifts.includes(shift) ? shifts.filter((one) => one !== shift) : [...shifts, shift];
}

/** Of work in the week, by person; standby is none. */
export function hoursOf(cells: readonly Cell[], shifts: readonly Schemas["ShiftView"][]): ReadonlyMap<string, number> {
  const worth = new Map(shifts.filter((shift) => shift.on.some((kind) => kind !== "emergency")).map((shift) => [shift.value, shift.hours]));
  const found = new Map<string, number>();
  for (const cell of cells) for (const shift of cell.shifts) found.set(cell.login, (found.get(cell.login) ?? 0) + (worth.get(shift) ?? 0));
  return found;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where an arrow key leads from a place in so many rows of so many days; null: it is no arrow. */
export function moved(key: string, [row, column]: readonly [number, number], rows: number, columns: number): readonly [number, number] | null {
  const by = MOVES[key];
  if (!by) return null;
  const inside = (place: number, most: number) => Math.min(Math.max(place, 0), most - 1);
  return [inside(row + by[0], rows), inside(column + by[1], columns)];
}

/** Points of a line that steps from half hour to half hour, for an SVG of the given size. */
export function steps(values: readonly number[], most: number, width: number, height: number): string {
  const wide = width / (values.length || 1);
  return values.map((value, slot) => `${slot * wide},${height - (value / most) * height} ${(slot + 1) * wide},${height - (value / most) * height}`).join(" ");
}
