// Titles that come from the centre's own rules, in the language of the screen.
import { inChinese } from "../../i18n";

export function titleOf(one: { title_zh: string; title_en: string }): string {
  return inChinese.value ? one.title_zh : one.title_en;
}
