import { ElMessage } from "element-plus";
import { createApp, watch } from "vue";
import App from "./App.vue";
import { onLocked, onSignedOut, Refused } from "./api/client";
import "./element";
import { beginDialogsInTheirFirstField, vFocus } from "./focus";
import { i18n, problemText } from "./i18n";
import { startClock, vSince, vUntil } from "./live/clock";
import { router } from "./router";
import { leave, locked, user } from "./session";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/print.css";

onSignedOut(leave);
onLocked(locked);
watch(user, (now, before) => {
  if (before && !now) void router.push({ name: "sign-in", query: { to: router.currentRoute.value.fullPath } });
});

// What no page answers for itself is said in one place, once.
window.addEventListener("unhandledrejection", (event) => {
  if (!(event.reason instanceof Refused)) return;
  event.preventDefault();
  ElMessage({ type: "error", message: problemText(event.reason.problem), grouping: true });
});

startClock();
beginDialogsInTheirFirstField();
createApp(App).directive("since", vSince).directive("until", vUntil).directive("focus", vFocus).use(i18n).use(router).mount("#app");
