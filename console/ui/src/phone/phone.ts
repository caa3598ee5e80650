// The browser's phone (SIP over the console's web socket): one a window, alive on every page.
import { UA, WebSocketInterface } from "jssip";
import type { PeerConnectionEvent, RTCSession } from "jssip/lib/RTCSession";
import type { IncomingRTCSessionEvent } from "jssip/lib/UA";
import { shallowReactive } from "vue";
import type { Schemas } from "../api/client";
import { ring, stopRinging } from "./bell";
import { chosen, constraints, findDevices, mayHear, playOn } from "./devices";
import { watchLevel } from "./level";
import { claim, letGo } from "./one-window";
import { forgetDialogue, keepDialogue, keptDialogue, replaces } from "./taken-up";

export type Line = "off" | "connecting" | "ready" | "refused" | "elsewhere" | "no_microphone";

export interface PhoneCall {
  phase: "ringing" | "taking_up" | "talking";
  since: number;
  held: boolean;
  muted: boolean;
}

interface Phone {
  line: Line;
  /** The account it is registered with: a seat's, or a listener's own. */
  user: string | null;
  listens: boolean;
  call: PhoneCall | null;
  /** How loud one's own microphone is, from 0 to 1. */
  level: number;
}

/** What the library's own types leave out of a message. */
interface Tagged {
  call_id: string;
  from_tag: string;
  to_tag: string;
}

const GATHERED = 20; // ms after the first network candidate: on an office network there is no better one
const REGISTER_AGAIN = 3000; // ms: an exchange that is just starting refuses too
const NOT_ADMITTED = new Set([401, 403]);
const OFFERS_APART = 500; // ms from one hold or resume to the next
const EXPIRES = 60; // seconds a registration holds: a browser that vanished is soon no phone any more
const CALL_OPTIONS = { pcConfig: { iceServers: [] } };

// Of a listener's line nothing is taken up again: with the page it goes, and nobody listens unseen.
window.addEventListener("pagehide", () => phone.listens && unplug());

export const phone = shallowReactive<Phone>({ line: "off", user: null, listens: false, call: null, level: 0 });

const ear = new Audio();
ear.autoplay = true;
let agent: UA | null = null;
let session: RTCSession | null = null;
let stopMeter: (() => void) | null = null;
let offered: ReturnType<typeof setTimeout> | undefined;

/** Registers the seat's phone; a call that a refresh has left behind is taken up again. */
export async function plugIn(account: Schemas["PhoneAccount"], takeOver = false): Promise<void> {
  if (phone.user && phone.user !== account.user) unplug();
  if (agent || phone.line === "connecting") return;
  phone.user = account.user;
  phone.line = mayHear() ? "connecting" : "no_microphone";
  if (!mayHear()) return;
  if (await claim(account.user, takeOver, usedElsewhere)) register(account);
  else phone.line = "elsewhere";
}

/** Registers a listener's phone, which answers by itself and is hung up with the page. */
export async function plugInToListen(account: Schemas["PhoneAccount"], takeOver = false): Promise<void> {
  await plugIn(account, takeOver);
  phone.listens = phone.user === account.user;
}

function usedElsewhere(): void {
  unplug();
  phone.line = "elsewhere";
}

function register(account: Schemas["PhoneAccount"]): void {
  void findDevices();
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  agent = new UA({
    sockets: [new WebSocketInterface(`${scheme}://${location.host}/sip`)],
    uri: `sip:${account.user}@${location.hostname}`,
    authorization_user: account.user,
    password: account.password,
    realm: account.realm,
    register_expires: EXPIRES,
    session_timers: false,
    connection_recovery_min_interval: 1,
    connection_recovery_max_interval: 8,
  });
  agent.on("registered", () => {
    phone.line = "ready";
    takeUpAgain();
  });
  agent.on("registrationFailed", ({ response }: { response?: { status_code: number } | null }) => {
    phone.line = NOT_ADMITTED.has(response?.status_code ?? 0) ? "refused" : "connecting";
    setTimeout(() => agent?.isRegistered() === false && agent.register(), REGISTER_AGAIN);
  });
  agent.on("disconnected", () => (phone.line = phone.line === "refused" ? "refused" : "connecting"));
  agent.on("newRTCSession", ({ originator, session: fresh, request }: IncomingRTCSessionEvent) => {
    if (originator === "remote") rings(fresh, request as unknown as Tagged);
  });
  agent.start();
}

/** Takes the phone away; a call in progress ends with it. */
export function unplug(): void {
  agent?.stop();
  agent = null;
  phone.listens = false;
  phone.user = null;
  letGo();
  over();
  phone.line = "off";
}

export function pickUp(): void {
  if (phone.call?.phase !== "ringing") return;
  session?.answer({ ...CALL_OPTIONS, mediaConstraints: constraints() });
}

export function hangUp(): void {
  session?.terminate(phone.call?.phase === "ringing" ? { status_code: 486 } : undefined);
}

export function toggleHold(): void {
  if (phone.call?.phase !== "talking") return;
  change({ held: !phone.call.held });
  settleHold();
}

/** Asks the exchange for what was wished last; while an earlier offer is under way JsSIP makes none. */
function settleHold(): void {
  if (offered || !session || !phone.call || session.isOnHold().local === phone.call.held) return;
  if (phone.call.held) session.hold();
  else session.unhold();
  offered = setTimeout(() => {
    offered = undefined;
    settleHold();
  }, OFFERS_APART);
}

export function toggleMute(): void {
  if (!session || phone.call?.phase !== "talking") return;
  if (phone.call.muted) session.unmute({ audio: true });
  else session.mute({ audio: true });
  change({ muted: !phone.call.muted });
}

/** A key of the pad, long enough for the exchange to hear it. */
export function press(key: string): void {
  if (phone.call?.phase === "talking") session?.sendDTMF(key, { duration: 120, interToneGap: 80 });
}

/** The exchange says that the call is over; over a broken socket the phone was not told. */
export function callIsOver(): void {
  if (phone.call?.phase === "talking") hangUp();
}

function rings(fresh: RTCSession, request: Tagged): void {
  if (session) {
    fresh.terminate({ status_code: 486 });
    return;
  }
  follow(fresh, "ringing");
  fresh.on("peerconnection", ({ peerconnection }) => hear(peerconnection));
  if (phone.listens) {
    fresh.on("accepted", () => speaks());
    pickUp();
    return;
  }
  ring();
  fresh.on("accepted", () => talks(request.call_id, request.to_tag, request.from_tag));
}

function takeUpAgain(): void {
  const kept = keptDialogue();
  if (!kept || session || !agent || phone.listens) return;
  const taking = agent.call(`sip:reattach@${location.hostname}`, {
    ...CALL_OPTIONS,
    mediaConstraints: constraints(),
    extraHeaders: [replaces(kept)],
    eventHandlers: {
      peerconnection: ({ peerconnection }: PeerConnectionEvent) => hear(peerconnection),
    },
  });
  follow(taking, "taking_up", kept.since);
  taking.on("accepted", ({ response }: { response: unknown }) => {
    const { call_id, from_tag, to_tag } = response as Tagged;
    talks(call_id, from_tag, to_tag, kept.since);
  });
}

function follow(fresh: RTCSession, phase: PhoneCall["phase"], since = Date.now()): void {
  session = fresh;
  phone.call = { phase, since, held: false, muted: false };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  fresh.on("icecandidate", ({ ready }) => (waiting ??= setTimeout(ready, GATHERED)));
  for (const end of ["ended", "failed"] as const) fresh.on(end, () => session === fresh && over());
}

function talks(callId: string, localTag: string, remoteTag: string, since = Date.now()): void {
  stopRinging();
  keepDialogue({ callId, localTag, remoteTag, since });
  speaks(since);
}

function speaks(since = Date.now()): void {
  change({ phase: "talking", since });
  const track = session?.connection.getSenders().find((sender) => sender.track?.kind === "audio")?.track;
  if (track) stopMeter = watchLevel(new MediaStream([track]), (level) => (phone.level = level));
}

function over(): void {
  stopRinging();
  forgetDialogue();
  stopMeter?.();
  stopMeter = null;
  session = null;
  ear.srcObject = null;
  phone.call = null;
  phone.level = 0;
}

function hear(connection: RTCPeerConnection): void {
  connection.addEventListener("track", ({ track, streams }) => {
    ear.srcObject = streams[0] ?? new MediaStream([track]);
    void playOn(ear, chosen.speaker);
  });
}

function change(changes: Partial<PhoneCall>): void {
  if (phone.call) phone.call = { ...phone.call, ...changes };
}
