// What a seat serves beside what its post says, in words: moved, helping, or away for its own work.
import type { Seat } from "./model";

type Service = Seat["queues"][number];

const WORDS = {
  moved: ["servesMoved", "leftMoved"],
  no_work: ["servesNoWork", "servesNoWork"],
  work: ["leftWork", "leftWork"],
} as const;

export type Word = (typeof WORDS)[keyof typeof WORDS][number];

/** The services that need a word, each with its word. */
export function unusual(queues: readonly Service[]): { service: Service; word: Word }[] {
  return queues.flatMap((service) => {
    if (service.why === "post") return [];
    return [{ service, word: WORDS[service.why][service.penalty === null ? 1 : 0] }];
  });
}
