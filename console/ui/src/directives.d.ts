import type { vFocus } from "./focus";
import type { vSince, vUntil } from "./live/clock";

declare module "vue" {
  interface GlobalDirectives {
    vFocus: typeof vFocus;
    vSince: typeof vSince;
    vUntil: typeof vUntil;
  }
}
