// Who is signed in, and the centre's lists that come with it.
import { computed, ref, shallowRef, watch } from "vue";
import { answer, api, type Schemas } from "./api/client";
import { renewBranches } from "./branches";
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
export const lockAfter = ref(0); // minutes; 0 for never
export const zone = computed(() => catalogue.value.time_zone);

/** Its lists have changed on this screen. */
export async function renewCatalogue(): Promise<void> {
  catalogue.value = await answer(api.GET("/api/catalogue"));
}

async function enter(view: Schemas["SessionView"]): Promise<void> {
  const found = view.user;
  // Until a given password is changed, or a locked screen opened, the server gives neither lists nor stream.
  const open = !found.must_change_password && !found.locked;
  if (open) await Promise.all([renewCatalogue(), renewBranches()]);
  lockAfter.value = view.lock_after;
  user.value = found;
  if (open) openStream();
}

/** Takes up a session that the browser still holds; throws Refused when there is none. */
export async function resume(): Promise<void> {
  await enter(await answer(api.GET("/api/session")));
}

export async function signIn(login: string, password: string): Promise<void> {
  await enter(await answer(api.POST("/api/session", { body: { login, password } })));
}

/** Throws Refused while the person takes calls at a seat. */
export async function lock(): Promise<void> {
  await api.POST("/api/session/lock");
  locked();
}

/** The server has locked the session, whichever window asked for it. */
export function locked(): void {
  if (user.value) user.value = { ...user.value, locked: true };
  closeStream();
}

export async function unlock(password: string): Promise<void> {
  await enter(await answer(api.POST("/api/session/unlock", { body: { password } })));
}

/** Until the screen is open again, or nobody is signed in any more. */
export function unlocked(): Promise<void> {
  return new Promise((done) => {
    const stop = watch(
      user,
      (now) => {
        if (now?.locked) return;
        queueMicrotask(() => stop());
        done();
      },
      { immediate: true },
    );
  });
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
