// What the desk shows, kept true by the stream: the seat, its call, and what is known of the caller.
import { shallowRef } from "vue";
import { answer, api, type Schemas } from "../../api/client";
import { followServer } from "../../live/clock";
import { seatAfter, type SeatChanged } from "../../live/facts";
import type { Fact } from "../../live/stream";
import { callIsOver, phone, plugIn, unplug } from "../../phone/phone";

export const desk = shallowRef<Schemas["DeskView"] | null>(null);

const IN_A_CALL = new Set(["ringing", "talking", "on_hold"]);

export async function loadDesk(): Promise<void> {
  const view = await answer(api.GET("/api/desk"));
  followServer(view.now);
  desk.value = view;
  const { seat } = view;
  if (seat?.profile === "browser" && (phone.line === "off" || phone.user !== seat.id)) await plugInAt(seat.id);
  if (!seat && !phone.listens && phone.line !== "off") unplug();
}

async function plugInAt(seat: string, takeOver = false): Promise<void> {
  await plugIn(await answer(api.GET("/api/desk/phone/{seat}", { params: { path: { seat } } })), takeOver);
}

/** Takes the phone back that another window has taken. */
export async function plugInHere(): Promise<void> {
  if (desk.value?.seat) await plugInAt(desk.value.seat.id, true);
}

export async function sitDown(seat: string): Promise<void> {
  await api.POST("/api/seats/{seat}/agent", { params: { path: { seat } } });
}

export async function standUp(seat: string): Promise<void> {
  await api.DELETE("/api/seats/{seat}/agent", { params: { path: { seat } } });
  unplug();
}

/** Takes the newest fact of one's own seat in; true when the server has more to say than it. */
export function takeFacts(facts: readonly Fact[], me: string): boolean {
  const mine = facts.filter(({ payload }) => payload.event === "SeatChanged" && concerns(payload.data, me));
  const newest = mine.at(-1)?.payload.data as unknown as SeatChanged | undefined;
  if (!newest) return false;
  const view = desk.value;
  if (view?.seat?.id === newest.seat && newest.agent === me) {
    desk.value = { ...view, seat: { ...view.seat, ...seatAfter(newest) } };
    if (IN_A_CALL.has(view.seat.state) && !IN_A_CALL.has(newest.state)) callIsOver();
  }
  return true;
}

function concerns(data: Record<string, unknown>, me: string): boolean {
  return data["agent"] === me || data["seat"] === desk.value?.seat?.id;
}
