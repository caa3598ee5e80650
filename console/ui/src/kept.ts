// What somebody is typing stays in this browser until it is sent: a closed tab or a refusal loses nothing.
import { ref, watch, type Ref } from "vue";

const PREFIX = "hotline/kept/";

/** A text under a key that may change; emptied when it was sent. */
export function useKept(key: () => string): Ref<string> {
  const text = ref("");
  watch(key, (wanted) => (text.value = localStorage.getItem(PREFIX + wanted) ?? ""), { immediate: true });
  watch(text, (typed) => {
    if (typed) localStorage.setItem(PREFIX + key(), typed);
    else localStorage.removeItem(PREFIX + key());
  });
  return text;
}
