// The wall display: the whole screen for one page, in letters that are read from four metres.
import { ref } from "vue";

export const wall = ref(false);

document.addEventListener("fullscreenchange", () => {
  if (!document.fullscreenElement) set(false);
});

function set(on: boolean): void {
  wall.value = on;
  document.documentElement.toggleAttribute("data-wall", on);
}

export async function switchWall(): Promise<void> {
  const on = !wall.value;
  set(on);
  // A browser that refuses full screen still shows the wall in its window.
  if (on) await document.documentElement.requestFullscreen().catch(() => undefined);
  else if (document.fullscreenElement) await document.exitFullscreen();
}
