// Which microphone, ear piece and bell: chosen once, kept on this computer.
import { reactive, shallowRef, watch } from "vue";

const KEY = "hotline/devices";

interface Chosen {
  microphone: string;
  speaker: string;
  bell: string;
  /** Echo and noise are taken out by the browser; a good headset does better without. */
  clean: boolean;
}

const EMPTY: Chosen = { microphone: "", speaker: "", bell: "", clean: true };

function kept(): Chosen {
  try {
    return { ...EMPTY, ...(JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Chosen>) };
  } catch {
    return { ...EMPTY };
  }
}

export const chosen = reactive<Chosen>(kept());
export const devices = shallowRef<readonly MediaDeviceInfo[]>([]);

watch(chosen, () => localStorage.setItem(KEY, JSON.stringify(chosen)));

/** Browsers give a page a microphone only over https or on the machine itself. */
export function mayHear(): boolean {
  return typeof navigator.mediaDevices?.getUserMedia === "function";
}

export async function findDevices(): Promise<void> {
  if (mayHear()) devices.value = await navigator.mediaDevices.enumerateDevices();
}

export function constraints(): MediaStreamConstraints {
  const { microphone, clean } = chosen;
  const known = devices.value.some(({ deviceId }) => deviceId === microphone);
  return {
    audio: {
      ...(microphone && known && { deviceId: { exact: microphone } }),
      echoCancellation: clean,
      noiseSuppression: clean,
      autoGainControl: clean,
    },
    video: false,
  };
}

/** Sends an element's sound to the chosen device; a device that is gone leaves it where it was. */
export async function playOn(element: HTMLAudioElement, device: string): Promise<void> {
  if ("setSinkId" in element) await element.setSinkId(device).catch(() => undefined);
}
