// The floor as the browser keeps it: one reactive object a seat, so that a fact repaints one card only.
import { shallowReactive, shallowRef, triggerRef } from "vue";
import type { Schemas } from "../../api/client";
import { seatAfter, type SeatChanged } from "../../live/facts";
import type { Fact } from "../../live/stream";

export type Seat = Schemas["SeatView"];
export type Queue = Schemas["QueueView"] & { waitingCount: number; longestSince: string | null };
export type LiveCall = Schemas["LiveCall"];
export type Alarm = Schemas["AlarmView"];

const ALARMS_SHOWN = 200;

/** Facts that change the day's figures, which only the server counts. */
const COUNTED = new Set(["CallEnded", "CallChanged"]);

export class FloorModel {
  readonly figures = shallowRef<Schemas["Figures"] | null>(null);
  readonly emergency = shallowRef<Schemas["EmergencyView"] | null>(null);
  readonly limitSeconds = shallowRef(15);
  readonly queues = shallowRef<Queue[]>([]);
  readonly seats = shallowRef<Seat[]>([]);
  readonly calls = shallowRef<LiveCall[]>([]);
  readonly alarms = shallowRef<Alarm[]>([]);
  private readonly seatById = new Map<string, Seat>();

  /** The server's picture, then once more what was `heard` lately: the picture may be older than that. */
  load(floor: Schemas["Floor"], heard: readonly Fact[] = []): void {
    this.figures.value = floor.figures;
    this.emergency.value = floor.emergency;
    this.limitSeconds.value = floor.limit_seconds;
    this.queues.value = floor.queues.map((queue) =>
      shallowReactive({
        ...queue,
        waitingCount: queue.waiting.length,
        longestSince: queue.waiting[0]?.since ?? null,
      }),
    );
    this.seats.value = floor.seats.map((seat) => this.keepSeat(seat));
    this.calls.value = floor.calls.map((call) => shallowReactive({ ...call }));
    this.alarms.value = floor.alarms.map((alarm) => shallowReactive({ ...alarm }));
    this.take(heard);
  }

  /** Takes facts in; true when the server should be asked again for what facts do not carry. */
  take(facts: readonly Fact[]): boolean {
    let ask = false;
    for (const { payload } of facts) ask = this.takeOne(payload.event, payload.data) || ask;
    return ask;
  }

  private takeOne(event: string, data: Record<string, unknown>): boolean {
    if (event === "SeatChanged") return this.seatChanged(data as unknown as SeatChanged);
    if (event === "SeatRemoved") return this.seatById.delete(String(data.seat));
    if (event === "QueueChanged") this.queueChanged(data as unknown as QueueChanged);
    if (event === "CallChanged") this.callChanged(data as unknown as CallChanged);
    if (event === "CallEnded") this.callEnded((data as unknown as CallChanged).call);
    if (event === "BreachWithdrawn") this.withdrawn("breach", data as unknown as SeatAlarm);
    if (event === "WaitForgiven") this.withdrawn("wait_breach", data as unknown as SeatAlarm);
    if (event === "EmergencyChanged") return true;
    if (event === "RecordingFound") this.recordingFound((data as unknown as CallChanged).call);
    const told = DEADLINES[event];
    const kind = told ? `${told}_${String(data.kind)}` : ALARM_KINDS[event];
    if (kind) this.alarmRaised(kind, data as unknown as SeatAlarm);
    return COUNTED.has(event);
  }

  private keepSeat(seat: Schemas["SeatView"]): Seat {
    const known = this.seatById.get(seat.id);
    if (known) return Object.assign(known, seat);
    const fresh = shallowReactive<Seat>({ ...seat });
    this.seatById.set(seat.id, fresh);
    return fresh;
  }

  private seatChanged(change: SeatChanged): boolean {
    const seat = this.seatById.get(change.seat);
    if (!seat) return true;
    const stranger = change.agent !== seat.agent;
    const { agent, set_by, forced, queues } = change;
    Object.assign(seat, seatAfter(change), { agent, set_by, forced, queues });
    if (stranger) seat.agent_name = null;
    return stranger && change.agent !== null;
  }

  private queueChanged(change: QueueChanged): void {
    const queue = this.queues.value.find((one) => one.name === change.queue);
    if (!queue) return;
    queue.waitingCount = change.waiting;
    queue.longestSince = change.longest_since;
    queue.ready = change.ready;
  }

  private callChanged(change: CallChanged): void {
    const call = this.calls.value.find((one) => one.id === change.call);
    this.waiting(change);
    const { at: since, stage, queue, seat } = change;
    if (call) {
      Object.assign(call, { since, stage, queue, seat });
      return;
    }
    const { call: id, started_at, caller, customer_class } = change;
    this.calls.value.unshift(
      shallowReactive({ id, started_at, caller, customer_class, since, stage, queue, seat }),
    );
    triggerRef(this.calls);
  }

  private waiting(change: CallChanged): void {
    for (const queue of this.queues.value) {
      const here = queue.name === change.queue;
      const known = queue.waiting.find((one) => one.call === change.call);
      const waits = here && (change.stage === "waiting" || change.stage === "ringing");
      if (waits && !known) this.joins(queue, change);
      if (!waits && known) queue.waiting = queue.waiting.filter((one) => one !== known);
    }
  }

  private joins(queue: Queue, change: CallChanged): void {
    const { call, at: since, customer_class } = change;
    const position = queue.waiting.length + 1;
    queue.waiting = [...queue.waiting, { call, since, customer_class, position }];
  }

  private callEnded(id: string): void {
    this.calls.value = this.calls.value.filter((call) => call.id !== id);
    for (const queue of this.queues.value) {
      if (queue.waiting.some((one) => one.call === id))
        queue.waiting = queue.waiting.filter((one) => one.call !== id);
    }
  }

  private alarmRaised(kind: string, data: SeatAlarm): void {
    const { call = "", seat = "", queue = "", at } = data;
    const since = data.since ?? at;
    const key = alarmKey({ kind, call, seat, since });
    if (this.alarms.value.some((alarm) => alarmKey(alarm) === key)) return;
    const clause = CLAUSES[kind] ?? "180.1.3";
    const due = data.due ?? at;
    const alarm = shallowReactive({ kind, clause, call, seat, queue, since, at, due, withdrawn: false });
    this.alarms.value = [alarm, ...this.alarms.value].slice(0, ALARMS_SHOWN);
  }

  private withdrawn(kind: string, data: SeatAlarm): void {
    const { call, seat = "" } = data;
    const alarm = this.alarms.value.find(
      (one) => one.kind === kind && one.call === call && one.seat === seat && !one.withdrawn,
    );
    if (alarm) alarm.withdrawn = true;
  }

  private recordingFound(call: string): void {
    const alarm = this.alarms.value.find((one) => one.kind === "recording_missing" && one.call === call);
    if (alarm) alarm.withdrawn = true;
  }
}

/** The same alarm comes with the page and again as a fact; this is what it is known by. */
export function alarmKey(alarm: Pick<Alarm, "kind" | "call" | "seat" | "since">): string {
  if (ONCE_A_CALL.has(alarm.kind)) return `${alarm.kind}/${alarm.call}`;
  return `${alarm.kind}/${alarm.call}/${alarm.seat}/${Date.parse(alarm.since)}`;
}

const ALARM_KINDS: Readonly<Record<string, string>> = {
  AnswerPreWarned: "pre_warning",
  AnswerBreached: "breach",
  WaitBreached: "wait_breach",
  RecordingMissing: "recording_missing",
  NotReadyOverdrawn: "overdrawn",
  SurgeFound: "surge",
  MonthAlarm: "quality_month_late",
};

/** Alarms whose `kind` says whether the deadline is near or past. */
const DEADLINES: Readonly<Record<string, string>> = {
  DraftAlarm: "draft",
  ReportAlarm: "report",
  FeedbackAlarm: "feedback",
  CallOwed: "follow_up",
  KnowledgeAlarm: "knowledge",
  PaperAlarm: "paper",
};

/** What may still be averted; everything else has happened. */
export const WARNINGS: ReadonlySet<string> = new Set(["pre_warning", "call_back_warning", ...Object.values(DEADLINES).map((what) => `${what}_warning`)]);

const ONCE_A_CALL: ReadonlySet<string> = new Set(["recording_missing", "draft_warning", "draft_late"]);

const CLAUSES: Readonly<Record<string, string>> = {
  recording_missing: "180.7.5",
  overdrawn: "ops.2.1",
  draft_warning: "csc.3.3.b",
  draft_late: "csc.3.3.b",
  report_warning: "180.8.4",
  report_late: "180.8.4",
  knowledge_warning: "180.6.9",
  knowledge_late: "180.6.9",
  feedback_warning: "csc.5.1.c",
  feedback_late: "csc.5.1.c",
  quality_month_late: "180.7.13",
  follow_up_warning: "csc.5.2.b",
  follow_up_late: "csc.5.2.b",
  paper_warning: "180.2.2",
  paper_late: "180.2.2",
  surge: "csc.5.3.c",
};

// The data of the other facts, as docs/asyncapi.yaml describes them.

interface QueueChanged {
  queue: string;
  waiting: number;
  longest_since: string | null;
  ready: number;
}

interface CallChanged {
  call: string;
  at: string;
  started_at: string;
  stage: string;
  caller: string;
  customer_class: LiveCall["customer_class"];
  queue: string;
  seat: string;
}

interface SeatAlarm {
  call?: string;
  at: string;
  seat?: string;
  queue?: string;
  since?: string;
  due?: string;
}
