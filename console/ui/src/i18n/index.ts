// Languages of the console: Chinese first, English second; the choice stays on this computer.
import { computed, watchEffect } from "vue";
import { createI18n } from "vue-i18n";
import type { Problem, Schemas } from "../api/client";
import en from "./en";
import zh from "./zh";

export type Messages = typeof zh;
export type Language = "zh-CN" | "en";
const KEY = "hotline/language";

export const i18n = createI18n<[Messages], Language, false>({
  legacy: false,
  locale: localStorage.getItem(KEY) === "en" ? "en" : "zh-CN",
  fallbackLocale: "zh-CN",
  messages: { "zh-CN": zh, en },
});

const language = i18n.global.locale;
export const inChinese = computed(() => language.value === "zh-CN");

watchEffect(() => {
  document.documentElement.lang = language.value;
});

export function switchLanguage(): void {
  language.value = inChinese.value ? "en" : "zh-CN";
  localStorage.setItem(KEY, language.value);
}

/** A title of our own for a value of the server; a value that is new here shows as it is. */
export function label(group: keyof Messages, value: string | null | undefined): string {
  if (!value) return "";
  const key = `${group}.${value}`;
  return i18n.global.te(key) ? i18n.global.t(key) : value;
}

/** A title that the centre's own lists carry. */
export function titleIn(list: readonly Schemas["Titled"][], value: string | null | undefined): string {
  const found = list.find((item) => item.value === value);
  if (!found) return value ?? "";
  return inChinese.value ? found.title_zh : found.title_en;
}

export function problemText(problem: Problem): string {
  return inChinese.value ? problem.message_zh : problem.message_en;
}
