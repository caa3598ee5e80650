// What may be listened to and one's own line, asked again when a fact says that it changed.
import { ElMessage } from "element-plus";
import { onBeforeUnmount, onMounted, shallowRef } from "vue";
import { answer, api, Refused, type Schemas } from "../../api/client";
import { problemText } from "../../i18n";
import { followServer } from "../../live/clock";
import { listen, type Fact } from "../../live/stream";
import { phone, plugInToListen } from "../../phone/phone";
import { user } from "../../session";

export type Listening = Schemas["ListeningView"];
export type HeardCall = Schemas["HeardCall"];
export type Mode = Schemas["Mode"];

/** One's own phone in this window; a seat's phone that is plugged in here gives way to it. */
export async function plugInHere(takeOver = false): Promise<void> {
  await plugInToListen(await answer(api.GET("/api/listening/phone")), takeOver);
}

const OWN_SOON = 50; // what one did oneself is seen at once
const SOON = 400; // calls at most a few times a second, however many facts come
const CHECK_ALL = 30_000;
const OF_CALLS = new Set(["CallChanged", "CallEnded", "SeatChanged"]);

/** `changed` is called when one's own line is another than before. */
export function useListening(changed: () => void) {
  const view = shallowRef<Listening | null>(null);
  let asking: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let ownChanged = false;

  async function load(): Promise<void> {
    asking = undefined;
    const own = ownChanged;
    ownChanged = false;
    const found = await answer(api.GET("/api/listening"));
    followServer(found.now);
    view.value = found;
    if (own) changed();
    if (found.line?.profile === "browser" && phone.line === "off") await plugInHere();
  }

  function askWithin(delay: number): void {
    const wanted = Date.now() + delay;
    if (asking && due <= wanted) return;
    clearTimeout(asking);
    due = wanted;
    asking = setTimeout(() => void load().catch(() => undefined), delay);
  }

  function take(facts: readonly Fact[]): void {
    for (const { payload } of facts) {
      const own = payload.event === "ListeningChanged" && payload.data.listener === user.value?.login;
      ownChanged ||= own;
      if (own) askWithin(OWN_SOON);
      else if (OF_CALLS.has(payload.event)) askWithin(SOON);
    }
  }

  /** Does it, and says what the server refuses. */
  async function act(asked: Promise<unknown>): Promise<void> {
    try {
      await asked;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      ElMessage({ type: "error", message: problemText(error.problem), grouping: true });
    }
    askWithin(OWN_SOON);
  }

  const stop = listen(take, () => askWithin(SOON));
  const checking = setInterval(() => askWithin(SOON), CHECK_ALL);
  onMounted(() => void load());
  onBeforeUnmount(() => {
    stop();
    clearInterval(checking);
    clearTimeout(asking);
  });

  return {
    view,
    hear: (call: string) => act(api.POST("/api/listening", { body: { call, mode: "listen" } })),
    hearNext: (agent: string) => act(api.POST("/api/listening/next", { body: { agent, mode: "listen" } })),
    change: (mode: Mode) => act(api.PUT("/api/listening/mode", { body: { mode } })),
    stop: () => act(api.DELETE("/api/listening")),
  };
}
