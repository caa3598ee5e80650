// Times and lengths as people read them. Pure: the moment and the zone are arguments.

/** 75 → "1:15", 3675 → "1:01:15"; whole seconds, downwards. */
export function lengthText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const rest = String(whole % 60).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:${rest}`;
}

/** Seconds with one decimal for the short ones, where the 15-second rule is decided. */
export function shortLength(seconds: number | null): string {
  if (seconds === null) return "–";
  return seconds < 60 ? `${seconds.toFixed(1)}″` : lengthText(seconds);
}

/** What is left until a moment; a minus sign once it has passed. Upwards, so that 0:00 means now. */
export function leftText(seconds: number): string {
  return seconds < 0 ? `−${lengthText(-seconds)}` : lengthText(Math.ceil(seconds));
}

export function shareText(share: number | null): string {
  return share === null ? "–" : `${(share * 100).toFixed(1)}%`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, shape: "time" | "day" | "dayTime"): Intl.DateTimeFormat {
  const key = `${zone}/${shape}`;
  const known = formats.get(key);
  if (known) return known;
  const parts: Intl.DateTimeFormatOptions = { timeZone: zone, hourCycle: "h23" };
  if (shape !== "time") Object.assign(parts, { month: "2-digit", day: "2-digit" });
  if (shape !== "day") Object.assign(parts, { hour: "2-digit", minute: "2-digit" });
  if (shape === "time") Object.assign(parts, { second: "2-digit" });
  const made = new Intl.DateTimeFormat("en-CA", parts);
  formats.set(key, made);
  return made;
}

/** "08:30:05" in the centre's zone. */
export function timeText(iso: string, zone: string): string {
  return format(zone, "time").format(new Date(iso));
}

/** "11-22 08:30" in the centre's zone. */
export function dayTimeText(iso: string, zone: string): string {
  return format(zone, "dayTime").format(new Date(iso)).replace(",", "");
}
