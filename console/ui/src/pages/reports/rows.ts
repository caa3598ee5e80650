// Which number was asked about: what the server needs to list its rows, and what it is called.
import type { Schemas } from "../../api/client";

export interface Asked {
  figure: string;
  by: string;
  value: string;
  period: Schemas["PeriodKind"];
  day: string;
  told: string;
}
