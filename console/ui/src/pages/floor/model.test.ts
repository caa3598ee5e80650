import { beforeEach, describe, expect, it } from "vitest";
import type { Schemas } from "../../api/client";
import { FloorModel } from "./model";

const START = "2026-11-22T08:00:00Z";
const LATER = "2026-11-22T08:00:10+00:00";

const seat: Schemas["SeatView"] = {
  id: "s1",
  title: "8001",
  post: "junior",
  agent: "wang",
  agent_name: "王丽",
  state: "ready",
  reason: null,
  since: START,
  phone: true,
  call: null,
  ring_due: null,
  wrap_up_until: null,
  set_by: null,
  forced: false,
  queues: [],
};

const figures: Schemas["Figures"] = {
  offered: 0,
  answered: 0,
  answered_within_limit: 0,
  abandoned: 0,
  abandoned_short: 0,
  connect_rate: null,
  connect_rate_of_all: null,
  connect_target: 0.9,
  within_limit_rate: null,
  within_limit_rate_of_all: null,
};

const queue: Schemas["QueueView"] = {
  name: "junior",
  title_zh: "初级",
  title_en: "Junior",
  limit_seconds: 15,
  waiting: [],
  ready: 1,
  figures,
  no_seat_seconds: 0,
};

const view: Schemas["Floor"] = {
  now: START,
  limit_seconds: 15,
  figures,
  queues: [queue],
  seats: [seat],
  calls: [],
  alarms: [],
  emergency: null,
};

const fact = (event: string, data: Record<string, unknown>) => ({ topic: "", payload: { event, version: 1, data } });
const call = { call: "c1", started_at: START, caller: "138****8000", customer_class: "large", queue: "junior", seat: "" };
const alarm = { call: "c1", seat: "s1", queue: "junior", since: START, at: LATER };

describe("the floor", () => {
  let floor: FloorModel;
  beforeEach(() => {
    floor = new FloorModel();
    floor.load(view);
  });

  it("changes the seat that rings and no other object", () => {
    const before = floor.seats.value[0];
    floor.take([
      fact("SeatChanged", { ...seat, seat: "s1", state: "ringing", at: LATER, call: "c1", ring_due: LATER }),
    ]);
    expect(floor.seats.value[0]).toBe(before);
    expect(before).toMatchObject({ state: "ringing", since: LATER, ring_due: LATER, agent_name: "王丽" });
  });

  it("asks for the name of an agent it has not seen", () => {
    expect(floor.take([fact("SeatChanged", { ...seat, seat: "s1", agent: "li", at: LATER })])).toBe(true);
    expect(floor.seats.value[0]?.agent_name).toBeNull();
  });

  it("shows a breach of the queue, and that it was withdrawn", () => {
    floor.take([fact("WaitBreached", { call: "c1", queue: "junior", since: START, at: LATER })]);
    expect(floor.alarms.value[0]).toMatchObject({ kind: "wait_breach", seat: "", withdrawn: false });
    floor.take([fact("WaitForgiven", { call: "c1", queue: "junior", at: LATER })]);
    expect(floor.alarms.value[0]?.withdrawn).toBe(true);
  });

  it("shows a waiting caller until the call is answered", () => {
    floor.take([fact("CallChanged", { ...call, stage: "waiting", at: START })]);
    floor.take([fact("CallChanged", { ...call, stage: "ringing", at: LATER, seat: "s1" })]);
    expect(floor.queues.value[0]?.waiting).toEqual([
      { call: "c1", since: START, customer_class: "large", position: 1 },
    ]);
    floor.take([fact("CallChanged", { ...call, stage: "talking", at: LATER, seat: "s1" })]);
    expect(floor.queues.value[0]?.waiting).toEqual([]);
    expect(floor.calls.value[0]?.stage).toBe("talking");
  });

  it("forgets a call that ended and asks for the figures", () => {
    floor.take([fact("CallChanged", { ...call, stage: "waiting", at: START })]);
    expect(floor.take([fact("CallEnded", { ...call, at: LATER })])).toBe(true);
    expect(floor.calls.value).toEqual([]);
    expect(floor.queues.value[0]?.waiting).toEqual([]);
  });

  it("shows an alarm once, however often it is told", () => {
    floor.take([fact("AnswerBreached", alarm), fact("AnswerBreached", alarm)]);
    expect(floor.alarms.value).toHaveLength(1);
    expect(floor.alarms.value[0]).toMatchObject({ kind: "breach", clause: "180.1.3", withdrawn: false });
  });

  it("keeps an alarm that was told while an older picture was on its way", () => {
    floor.take([fact("AnswerBreached", alarm)]);
    floor.load(view, [fact("AnswerBreached", alarm)]);
    expect(floor.alarms.value).toHaveLength(1);
  });

  it("strikes a breach that the answer's own time refutes", () => {
    floor.take([fact("AnswerBreached", alarm), fact("BreachWithdrawn", { call: "c1", seat: "s1", at: LATER })]);
    expect(floor.alarms.value[0]?.withdrawn).toBe(true);
  });
});
