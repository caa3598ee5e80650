// Light or dark: the desk's own preference until somebody switches.
import { ref, watchEffect } from "vue";

export type Theme = "light" | "dark";
const KEY = "hotline/theme";
const system = matchMedia("(prefers-color-scheme: dark)");

function initial(): Theme {
  const kept = localStorage.getItem(KEY);
  if (kept === "light" || kept === "dark") return kept;
  return system.matches ? "dark" : "light";
}

export const theme = ref<Theme>(initial());

watchEffect(() => {
  document.documentElement.dataset["theme"] = theme.value;
});

system.addEventListener("change", (event) => {
  if (!localStorage.getItem(KEY)) theme.value = event.matches ? "dark" : "light";
});

export function switchTheme(): void {
  theme.value = theme.value === "dark" ? "light" : "dark";
  localStorage.setItem(KEY, theme.value);
}
