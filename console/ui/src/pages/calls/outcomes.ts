/** Outcomes of a call that can be filtered by, as the ledger writes them. */
export const OUTCOMES = ["answered", "abandoned", "voicemail", "closed", "failed", "unknown"] as const;
