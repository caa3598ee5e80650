import type { vSince, vUntil } from "./live/clock";

declare module "vue" {
  interface GlobalDirectives {
    vSince: typeof vSince;
    vUntil: typeof vUntil;
  }
}
