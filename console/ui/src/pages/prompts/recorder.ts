// A sentence spoken into this computer's microphone.
import { onBeforeUnmount, ref } from "vue";
import { constraints, mayHear } from "../../phone/devices";

export function useRecorder(done: (spoken: Blob) => void) {
  const seconds = ref<number | null>(null);
  let recorder: MediaRecorder | null = null;
  let ticking = 0;

  async function start(): Promise<boolean> {
    if (!mayHear()) return false;
    const stream = await navigator.mediaDevices.getUserMedia(constraints()).catch(() => null);
    if (!stream) return false;
    const pieces: Blob[] = [];
    recorder = new MediaRecorder(stream);
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop();
      clearInterval(ticking);
      seconds.value = null;
      done(new Blob(pieces, { type: recorder?.mimeType }));
    };
    recorder.start();
    seconds.value = 0;
    ticking = window.setInterval(() => (seconds.value = (seconds.value ?? 0) + 1), 1000);
    return true;
  }

  function stop(): void {
    if (recorder?.state === "recording") recorder.stop();
  }

  onBeforeUnmount(stop);
  return { seconds, start, stop };
}
