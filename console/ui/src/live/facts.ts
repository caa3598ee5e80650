// What the facts of the stream carry, as docs/asyncapi.yaml describes them, where several pages take them in.
import type { Schemas } from "../api/client";

export interface SeatChanged {
  seat: string;
  at: string;
  state: Schemas["SeatState"];
  reason: string | null;
  agent: string | null;
  phone: boolean;
  call: string | null;
  ring_due: string | null;
  wrap_up_until: string | null;
  set_by: string | null;
  forced: boolean;
  queues: Schemas["SeatView"]["queues"];
}

/** The seat after the fact, in the words of the server's views. */
export function seatAfter({ at: since, state, reason, phone, call, ring_due, wrap_up_until }: SeatChanged) {
  return { since, state, reason, phone, call, ring_due, wrap_up_until };
}
