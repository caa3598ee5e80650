// Days of the calendar as text, "2026-11-24". Pure.

export function dayAfter(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The day that a moment lies in, in the centre's zone. */
export function dayIn(zone: string, moment: number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(moment);
}
