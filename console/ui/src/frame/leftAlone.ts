// When a screen counts as left alone. Pure.
const MINUTE = 60_000;

/** True when it is time; a wall board is looked at, not touched. */
export function isLeftAlone(now: number, touchedAt: number, minutes: number, onWall: boolean): boolean {
  return minutes > 0 && !onWall && now - touchedAt >= minutes * MINUTE;
}
