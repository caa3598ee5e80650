// The messages of whoever is signed in: what came, what is unread, what became of their own.
import { computed, shallowRef } from "vue";
import { answer, api, type Schemas } from "../api/client";
import { listen } from "../live/stream";

export type Received = Schemas["Received"];
export type Sent = Schemas["Sent"];
export type MessageTo = Schemas["MessageTo"];

export const received = shallowRef<readonly Received[]>([]);
export const sent = shallowRef<readonly Sent[]>([]);
export const unread = computed(() => received.value.filter((message) => !message.read_at));
export const urgent = computed(() => unread.value.filter((message) => message.urgent));

async function load(): Promise<void> {
  const found = await answer(api.GET("/api/messages"));
  received.value = found.received;
  sent.value = found.sent;
}

/** Loads now and whenever a fact about one's own messages comes; call the result to stop. */
export function followMessages(): () => void {
  const ask = (): void => void load().catch(() => undefined);
  received.value = sent.value = [];
  ask();
  return listen((facts) => {
    if (facts.some(({ topic }) => topic.startsWith("message/"))) ask();
  }, ask);
}

export async function markRead(message: string): Promise<void> {
  await api.POST("/api/messages/{message}/read", { params: { path: { message } } });
  await load();
}

export async function answerMessage(message: string, text: string): Promise<void> {
  await api.POST("/api/messages/{message}/answer", { params: { path: { message } }, body: { text } });
  await load();
}

/** How many people get it. */
export async function sendMessage(to: MessageTo, text: string, isUrgent: boolean): Promise<number> {
  const made = await answer(api.POST("/api/messages", { body: { to, text, urgent: isUrgent } }));
  await load();
  return made.recipients;
}
