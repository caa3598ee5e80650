// Who is signed in, and the centre's lists that come with it.
import { computed, shallowRef } from "vue";
import { answer, api, type Schemas } from "./api/client";
import { closeStream, openStream } from "./live/stream";

export type User = Schemas["User"];
export type Screen = Schemas["Screen"];

const EMPTY: Schemas["Catalogue"] = {
  businesses: [],
  natures: [],
  queues: [],
  departments: [],
  reasons: [],
  forms: [],
  causes: [],
  time_zone: "Asia/Shanghai",
};

export const user = shallowRef<User | null>(null);
export const catalogue = shallowRef<Schemas["Catalogue"]>(EMPTY);
export const zone = computed(() => catalogue.value.time_zone);

/** Its lists have changed on this screen. */
export async function renewCatalogue(): Promise<void> {
  catalogue.value = await answer(api.GET("/api/catalogue"));
}

async function enter(found: User): Promise<void> {
  // Until a given password is changed the server opens nothing, lists and stream included.
  if (!found.must_change_password) await renewCatalogue();
  user.value = found;
  if (!found.must_change_password) openStream();
}

/** Takes up a session that the browser still holds; throws Refused when there is none. */
export async function resume(): Promise<void> {
  await enter((await answer(api.GET("/api/session"))).user);
}

export async function signIn(login: string, password: string): Promise<void> {
  await enter((await answer(api.POST("/api/session", { body: { login, password } }))).user);
}

export async function signOut(): Promise<void> {
  leave();
  await api.DELETE("/api/session");
}

export function leave(): void {
  user.value = null;
  closeStream();
}

export function maySee(screen: Screen): boolean {
  return user.value?.screens.includes(screen) ?? false;
}
