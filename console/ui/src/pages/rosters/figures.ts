// Figures as they are read and typed: counts as they are, shares in percent, lengths in seconds. Pure.
import type { Schemas } from "../../api/client";
import { lengthText, shareText } from "../../time";

type Unit = Schemas["Unit"];

export function figureText(value: number | null, unit: Unit): string {
  if (value === null) return "–";
  return unit === "share" ? shareText(value) : unit === "seconds" ? lengthText(value) : String(value);
}

/** What stands in the field: 0.85 → "85". */
export function written(value: number | null, unit: Unit): string {
  if (value === null) return "";
  return String(Math.round((unit === "share" ? value * 100 : value) * 10) / 10);
}

/** What is meant by what was typed; null takes the target away, and so does what is no number. */
export function typed(text: string, unit: Unit): number | null {
  const number = Number(text.trim().replace("%", ""));
  if (!text.trim() || !Number.isFinite(number) || number < 0) return null;
  return unit === "share" ? number / 100 : number;
}

/** "2026-11" and months from there. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, "2026-11".length);
}
