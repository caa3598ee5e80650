/** Outcomes of a call that can be filtered by, as the ledger writes them. */
export const OUTCOMES = ["open", "answered", "abandoned", "voicemail", "left_early", "not_served", "promised", "refused", "not_reached"] as const;
export type Outcome = (typeof OUTCOMES)[number];
