// Where one begins to type: at once, so that nobody's first letters go into another field.
import type { Directive } from "vue";

const FIELDS = "input:not([readonly], [disabled], [type=file], .el-date-editor *), textarea:not([readonly], [disabled])";

function firstField(within: Element): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>(FIELDS)].find((field) => field.checkVisibility());
}

/** A dialog takes the focus when it opens and passes it on to its first field; a click beside the fields moves nothing. */
export function beginDialogsInTheirFirstField(): void {
  document.addEventListener("focusin", ({ target, relatedTarget }) => {
    if (!(target instanceof Element) || !target.matches(".el-dialog, .el-drawer")) return;
    if (relatedTarget instanceof Node && target.contains(relatedTarget)) return;
    firstField(target)?.focus();
  });
}

/** v-focus: a form that appears because somebody asked for it. */
export const vFocus: Directive<HTMLElement> = { mounted: (element) => firstField(element)?.focus() };
