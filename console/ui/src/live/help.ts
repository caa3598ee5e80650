// Help with the call one has or hears: asked again when a fact says that more was understood.
import { onBeforeUnmount, shallowRef, watch, type Ref } from "vue";
import { answer, api, type Schemas } from "../api/client";
import { user } from "../session";
import { listen, type Fact } from "./stream";

export type Help = Schemas["HelpView"];

const ASK_AGAIN = 3_000; // while nothing is understood that a fact could tell of
const WAITS: readonly Help["state"][] = ["idle", "busy", "away", "no_model"];
const ASK = {
  desk: () => answer(api.GET("/api/desk/help")),
  listener: () => answer(api.GET("/api/listening/help")),
} as const;

/** Of `call`, as long as there is one; afterwards nothing of it is left on the screen. */
export function useHelp(call: Readonly<Ref<string | null>>, whose: keyof typeof ASK): Readonly<Ref<Help | null>> {
  const help = shallowRef<Help | null>(null);
  let asking = false;
  let more = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  async function load(): Promise<void> {
    more = asking;
    if (asking || !call.value) return;
    asking = true;
    clearTimeout(later);
    try {
      const found = await ASK[whose]();
      if (call.value === found.call || found.state === "off") help.value = call.value ? found : null;
      if (WAITS.includes(found.state)) later = setTimeout(() => void load(), ASK_AGAIN);
    } catch {
      later = setTimeout(() => void load(), ASK_AGAIN);
    } finally {
      asking = false;
    }
    if (more) await load();
  }

  const concerns = ({ payload }: Fact) =>
    payload.event === "SpeechHeard" && payload.data["call"] === call.value && payload.data["recipient"] === user.value?.login;
  const stop = listen((facts) => {
    if (facts.some(concerns)) void load();
  }, () => void load());

  watch(
    call,
    () => {
      help.value = null;
      clearTimeout(later);
      void load();
    },
    { immediate: true },
  );
  onBeforeUnmount(() => {
    stop();
    clearTimeout(later);
  });
  return help;
}
