// The player of a recording: one audio element, its time as a ref, and playing a stretch only.
import { onBeforeUnmount, readonly, ref, shallowRef } from "vue";

export const RATES = [0.75, 1, 1.25, 1.5, 2] as const;
const BACK = 3;

export interface Stretch {
  start: number;
  end: number;
}

export function usePlayer() {
  const audio = new Audio();
  const time = ref(0);
  const playing = ref(false);
  const failed = ref(false);
  const rate = ref(1);
  const stretch = shallowRef<Stretch | null>(null);
  let frame = 0;

  function follow(): void {
    time.value = audio.currentTime;
    if (stretch.value && audio.currentTime >= stretch.value.end) audio.pause();
    else if (!audio.paused) frame = requestAnimationFrame(follow);
  }

  audio.preload = "auto";
  audio.onplay = () => {
    playing.value = true;
    frame = requestAnimationFrame(follow);
  };
  audio.onpause = () => {
    playing.value = false;
    time.value = audio.currentTime;
  };
  audio.onseeked = () => (time.value = audio.currentTime);
  audio.onerror = () => (failed.value = audio.src !== "");

  function open(recording: string): void {
    audio.src = `/api/recordings/${encodeURIComponent(recording)}/audio`;
    audio.playbackRate = audio.defaultPlaybackRate = rate.value;
    stretch.value = null;
    failed.value = false;
    time.value = 0;
  }

  function close(): void {
    cancelAnimationFrame(frame);
    audio.pause();
    audio.removeAttribute("src");
    audio.load();
  }

  function start(): void {
    // A second press before the sound has come is not a fault.
    audio.play().catch(() => undefined);
  }

  function toggle(): void {
    stretch.value = null;
    if (audio.paused) start();
    else audio.pause();
  }

  function seek(to: number): void {
    audio.currentTime = Math.max(0, to);
    time.value = audio.currentTime;
  }

  function playFrom(at: number): void {
    stretch.value = null;
    seek(at);
    start();
  }

  function playStretch(wanted: Stretch): void {
    stretch.value = wanted;
    seek(wanted.start);
    start();
  }

  function skip(seconds: number): void {
    stretch.value = null;
    seek(audio.currentTime + seconds);
  }

  function changeRate(step: 1 | -1): void {
    const next = RATES[RATES.indexOf(rate.value as (typeof RATES)[number]) + step];
    if (next) audio.playbackRate = audio.defaultPlaybackRate = rate.value = next;
  }

  onBeforeUnmount(close);

  return {
    time: readonly(time),
    playing: readonly(playing),
    failed: readonly(failed),
    rate: readonly(rate),
    stretch,
    open,
    close,
    toggle,
    playFrom,
    playStretch,
    back: () => skip(-BACK),
    forward: () => skip(BACK),
    changeRate,
  };
}

export type Player = ReturnType<typeof usePlayer>;
