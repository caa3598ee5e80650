// Branches 分中心 by their codes: names, what one sees of them, and where a ticket may be passed.
import { computed, shallowRef } from "vue";
import { answer, api, type Schemas } from "./api/client";
import { inChinese } from "./i18n";
import { inOrder, openBelow, type Branch } from "./tree";

export const branches = shallowRef<readonly Branch[]>([]);

/** Own and below; with only one of them nothing about branches is shown. */
export const within = computed(() => branches.value.filter((one) => one.below));
export const several = computed(() => branches.value.length > 1);

export function keep(found: Schemas["Branches"]): void {
  branches.value = inOrder(found.branches);
}

/** With the prefixes of their numbers for who keeps them. */
export async function renewBranches(prefixes = false): Promise<void> {
  keep(await answer(api.GET("/api/branches", { params: { query: { prefixes } } })));
}

export function branchName(one: Branch): string {
  return inChinese.value ? one.title_zh : one.title_en;
}

/** A code that nobody named shows as it is. */
export function branchTitle(code: string | null | undefined): string {
  const found = branches.value.find((one) => one.code === code);
  return found ? branchName(found) : (code ?? "");
}

/** Open ones that work can be passed down to. */
export function below(code: string): Branch[] {
  return openBelow(branches.value, code);
}
