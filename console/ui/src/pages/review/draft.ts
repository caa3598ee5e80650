// One open draft: what the server holds, what was typed, and what has not reached the server yet.
// Typed values stay on this computer until the server has them.
import { computed, ref, shallowRef } from "vue";
import { answer, api, Refused, type Problem, type Schemas } from "../../api/client";
import { user } from "../../session";

export type Draft = Schemas["Draft"];
export type Fields = Schemas["DraftFields"];
export type Name = keyof Fields;
export type SaveState = "saved" | "saving" | "unsaved";

const SAVE_AFTER = 1200;
const TRY_AGAIN = 5000; // while the server does not answer
const REFUSED_AS_CHANGED = 409;

export const FIELDS = [
  "kind",
  "business",
  "nature",
  "name",
  "phones",
  "address",
  "amount",
  "urgent",
  "content",
] as const satisfies readonly Name[];

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function useDraft() {
  const draft = shallowRef<Draft | null>(null);
  const typed = shallowRef<Fields>({});
  const theirs = shallowRef<Draft | null>(null);
  const saveState = ref<SaveState>("saved");
  const problem = shallowRef<Problem | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> | null = null;

  const values = computed<Fields>(() => {
    const held = Object.entries(draft.value?.fields ?? {}).map(([name, field]) => [name, field.value]);
    return { ...(Object.fromEntries(held) as Fields), ...typed.value };
  });
  const key = computed(() => `hotline/draft/${user.value?.login ?? ""}/${draft.value?.id ?? ""}`);

  async function open(id: string): Promise<void> {
    clearTimeout(timer);
    problem.value = theirs.value = null;
    draft.value = await answer(api.GET("/api/drafts/{draft}", { params: { path: { draft: id } } }));
    typed.value = JSON.parse(localStorage.getItem(key.value) ?? "{}") as Fields;
    saveState.value = "saved";
    if (Object.keys(typed.value).length) saveSoon();
  }

  function change<N extends Name>(name: N, value: Fields[N]): void {
    if (same(values.value[name], value)) return;
    typed.value = { ...typed.value, [name]: value };
    localStorage.setItem(key.value, JSON.stringify(typed.value));
    saveSoon();
  }

  function saveSoon(): void {
    saveState.value = "unsaved";
    clearTimeout(timer);
    timer = setTimeout(() => void save(), SAVE_AFTER);
  }

  /** Sends what was typed; true when the server has all of it. One at a time, so that versions follow. */
  async function save(): Promise<boolean> {
    clearTimeout(timer);
    if (sending) await sending;
    if (!draft.value || !Object.keys(typed.value).length) return true;
    if (theirs.value) return false;
    sending = send(draft.value, typed.value).finally(() => (sending = null));
    return sending;
  }

  async function send(held: Draft, fields: Fields): Promise<boolean> {
    saveState.value = "saving";
    const body = { version: held.version, fields };
    try {
      const fresh = await answer(
        api.PATCH("/api/drafts/{draft}", { params: { path: { draft: held.id } }, body }),
      );
      problem.value = null;
      forget(held.id, fields);
      if (draft.value?.id === held.id) draft.value = fresh;
      saveState.value = Object.keys(typed.value).length ? "unsaved" : "saved";
      return true;
    } catch (error) {
      await refused(error, held);
      return false;
    }
  }

  async function refused(error: unknown, held: Draft): Promise<void> {
    saveState.value = "unsaved";
    if (!(error instanceof Refused)) throw error;
    if (error.status === REFUSED_AS_CHANGED) {
      theirs.value = await answer(api.GET("/api/drafts/{draft}", { params: { path: { draft: held.id } } }));
    } else {
      problem.value = error.problem;
      if (error.status === 0) timer = setTimeout(() => void save(), TRY_AGAIN);
    }
  }

  function forget(id: string, sent: Fields): void {
    if (draft.value?.id !== id) return;
    const rest = Object.entries(typed.value).filter(([name, value]) => !same(sent[name as Name], value));
    typed.value = Object.fromEntries(rest);
    if (rest.length) localStorage.setItem(key.value, JSON.stringify(typed.value));
    else localStorage.removeItem(key.value);
  }

  /** After a conflict: the other's version becomes the ground; mine goes on top of it, or away. */
  async function settle(mine: boolean): Promise<void> {
    if (!theirs.value) return;
    const sent = typed.value;
    draft.value = theirs.value;
    theirs.value = null;
    if (mine) await save();
    else {
      forget(draft.value.id, sent);
      saveState.value = "saved";
    }
  }

  async function confirm(): Promise<string | null> {
    return act(async (held) => {
      const body = { version: held.version, fields: {} };
      const params = { path: { draft: held.id } };
      return (await answer(api.POST("/api/drafts/{draft}/confirm", { params, body }))).ticket;
    });
  }

  async function refuse(reason: string): Promise<boolean> {
    return giveAway("/api/drafts/{draft}/refuse", reason);
  }

  async function handOn(reason: string): Promise<boolean> {
    return giveAway("/api/drafts/{draft}/hand_on", reason);
  }

  type GivingAway = "/api/drafts/{draft}/refuse" | "/api/drafts/{draft}/hand_on";

  async function giveAway(where: GivingAway, reason: string): Promise<boolean> {
    const done = await act(async (held) => {
      const body = { version: held.version, reason };
      await api.POST(where, { params: { path: { draft: held.id } }, body });
      return true;
    });
    return done ?? false;
  }

  async function act<T>(work: (held: Draft) => Promise<T>): Promise<T | null> {
    problem.value = null;
    if (!(await save()) || !draft.value) return null;
    try {
      return await work(draft.value);
    } catch (error) {
      await refused(error, draft.value);
      return null;
    }
  }

  return { draft, values, typed, theirs, saveState, problem, open, change, save, settle, confirm, refuse, handOn };
}

export type OpenDraft = ReturnType<typeof useDraft>;
