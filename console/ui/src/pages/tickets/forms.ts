// Which fields a paper carries, from the centre's forms; an empty filter lets everything through.
import type { Schemas } from "../../api/client";
import { titleIn } from "../../i18n";
import { catalogue } from "../../session";

/** Posts that enter tickets: console/rules/permissions.py has the same. */
export const ENTERS = ["junior", "text_clerk", "extractor", "senior", "manager"] as const;

export type Field = Schemas["PaperField"];
export type Filled = Record<string, string>;
interface Of {
  department?: string | null;
  business?: string | null;
  source?: string | null;
}

export function fieldsOf(paper: Schemas["Paper"], of: Of): readonly Field[] {
  const passes = (names: readonly string[], one: string | null | undefined) => !names.length || names.includes(one ?? "");
  const rows = catalogue.value.forms.filter(
    (row) =>
      row.paper === paper && passes(row.departments, of.department) && passes(row.businesses, of.business) && passes(row.sources, of.source),
  );
  return rows.flatMap((row) => row.fields);
}

/** Only what these fields hold: another paper's leftovers are no fields of this one. */
export function filled(fields: readonly Field[], given: Filled): Filled {
  return Object.fromEntries(fields.flatMap(({ name }) => (given[name]?.trim() ? [[name, given[name].trim()]] : [])));
}

/** What a kept paper says, with the titles of whichever form its fields are of. */
export function titled(kept: Filled, papers: readonly Schemas["Paper"][]): { field: Field; value: string }[] {
  const known = catalogue.value.forms.filter((row) => papers.includes(row.paper)).flatMap((row) => row.fields);
  return Object.entries(kept).map(([name, value]) => {
    const field = known.find((one) => one.name === name) ?? { name, title_zh: name, title_en: name, required: false, choices: [] };
    return { field, value: field.choices.length ? titleIn(field.choices, value) : value };
  });
}

export function causesOf(department: string): Schemas["CauseView"][] {
  return catalogue.value.causes.filter((one) => !one.departments.length || one.departments.includes(department));
}
