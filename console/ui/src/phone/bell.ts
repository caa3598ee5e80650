// The bell: China's ringing tone, 450 Hz, one second on and four off, on the device chosen for it.
import { chosen, playOn } from "./devices";

const ON = 1;
const PERIOD = 5;

let stop: (() => void) | null = null;

export function ring(): void {
  if (stop) return;
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  const out = context.createMediaStreamDestination();
  const element = new Audio();
  tone.frequency.value = 450;
  volume.gain.value = 0;
  tone.connect(volume).connect(out);
  element.srcObject = out.stream;
  const strike = () => {
    volume.gain.setValueAtTime(0.4, context.currentTime);
    volume.gain.setValueAtTime(0, context.currentTime + ON);
  };
  tone.start();
  strike();
  const striking = setInterval(strike, PERIOD * 1000);
  void playOn(element, chosen.bell).then(() => element.play().catch(() => undefined));
  stop = () => {
    clearInterval(striking);
    element.pause();
    void context.close();
  };
}

export function stopRinging(): void {
  stop?.();
  stop = null;
}
