// Figures as people read them. Pure.
import { lengthText, shareText } from "../../time";
import type { Schemas } from "../../api/client";

export type Unit = Schemas["Unit"];

/** 0.935 → "93.5%", 185 → "3:05", 1204 → "1,204"; "–" where there is nothing to be a share of. */
export function numberText(value: number | null, unit: Unit): string {
  if (value === null) return "–";
  if (unit === "share") return shareText(value);
  return unit === "seconds" ? lengthText(Math.round(value)) : Math.round(value).toLocaleString("en-US");
}

/** The period of a line of a trend, "day:2026-11-20": it opens by itself, not as a part of its whole. */
export function partOf(value: string): { period: Schemas["PeriodKind"]; day: string } {
  const [period = "", day = ""] = value.split(":");
  return { period: period as Schemas["PeriodKind"], day };
}

/** How long each bar is, as a share of the longest one. */
export function barLengths(values: readonly (number | null)[]): number[] {
  const most = Math.max(...values.map((value) => value ?? 0), 0);
  return values.map((value) => (most ? (value ?? 0) / most : 0));
}
