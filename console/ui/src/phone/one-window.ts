// The exchange knows one phone a seat, the newest; so one window of this browser holds it, and the others say so.
const PATIENCE = 500; // ms; a page that is being refreshed lets go only as it leaves

let release: (() => void) | null = null;

/** True once this window holds the seat's phone; `lost` is called when another one takes it over. */
export function claim(seat: string, takeOver: boolean, lost: () => void): Promise<boolean> {
  const how: LockOptions = takeOver ? { steal: true } : { signal: AbortSignal.timeout(PATIENCE) };
  return new Promise((resolve) => {
    let held = false;
    const holding = navigator.locks.request(`hotline/phone/${seat}`, how, () => {
      held = true;
      resolve(true);
      return new Promise<void>((done) => (release = done));
    });
    holding.catch(() => (held ? lost() : resolve(false)));
  });
}

export function letGo(): void {
  release?.();
  release = null;
}
