// Kinds of periods, and today as the centre's calendar has it.
import type { Schemas } from "../../api/client";
import { zone } from "../../session";
import { dayIn } from "../shift/day";

export const PERIODS: readonly Schemas["PeriodKind"][] = ["day", "week", "month", "quarter", "year"];

export function today(): string {
  return dayIn(zone.value, Date.now());
}
