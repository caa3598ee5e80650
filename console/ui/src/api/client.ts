// The typed client. A refusal becomes a Refused error that speaks both languages.
import createClient, { type Middleware } from "openapi-fetch";
import type { components, paths } from "./schema";

export type Schemas = components["schemas"];
export type Problem = Schemas["Problem"];

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.code);
  }
}

const NO_ANSWER: Problem = {
  code: "no_answer",
  message_zh: "服务器没有应答，请稍后再试",
  message_en: "The server does not answer; please try again",
  field: null,
};

let signedOut: () => void = () => undefined;
let lockedOut: () => void = () => undefined;

/** What to do when the server no longer knows who is here. */
export function onSignedOut(react: () => void): void {
  signedOut = react;
}

/** What to do when the server wants the password first. */
export function onLocked(react: () => void): void {
  lockedOut = react;
}

const refusals: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return;
    const problem = (await response.json().catch(() => NO_ANSWER)) as Problem;
    if (response.status === 401 && problem.code === "signed_out") signedOut();
    if (problem.code === "locked") lockedOut();
    throw new Refused(response.status, problem.code ? problem : NO_ANSWER);
  },
  onError() {
    return new Refused(0, NO_ANSWER);
  },
};

export const api = createClient<paths>({ headers: { "X-Requested-With": "hotline" } });
api.use(refusals);

/** The body of an answer; refusals have been thrown by then. */
export async function answer<T>(request: Promise<{ data?: T }>): Promise<T> {
  const { data } = await request;
  return data as T;
}
