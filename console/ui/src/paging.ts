// A list that grows backwards in time: the first page on every change of the filter, older ones on demand.
import { ref, shallowRef, watch, type Ref } from "vue";

export function usePages<Row, Query>(query: Ref<Query>, ask: (query: Query, before: string | null) => Promise<{ rows: readonly Row[]; next: string | null }>) {
  const rows = shallowRef<readonly Row[]>([]);
  const next = ref<string | null>(null);
  const loading = ref(false);
  let asked = 0;

  async function load(before: string | null): Promise<void> {
    const mine = ++asked;
    loading.value = true;
    try {
      const page = await ask(query.value, before);
      if (mine !== asked) return; // a later question overtook this one
      rows.value = before ? [...rows.value, ...page.rows] : page.rows;
      next.value = page.next;
    } finally {
      if (mine === asked) loading.value = false;
    }
  }

  watch(query, () => void load(null), { immediate: true, deep: true });

  return { rows, next, loading, reload: () => load(null), more: () => load(next.value) };
}
