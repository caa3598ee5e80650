import { createApp, watch } from "vue";
import App from "./App.vue";
import { onSignedOut } from "./api/client";
import "./element";
import { i18n } from "./i18n";
import { startClock, vSince, vUntil } from "./live/clock";
import { router } from "./router";
import { leave, user } from "./session";
import "./styles/tokens.css";
import "./styles/page.css";

onSignedOut(leave);
watch(user, (now, before) => {
  if (before && !now) void router.push({ name: "sign-in", query: { to: router.currentRoute.value.fullPath } });
});

startClock();
createApp(App).directive("since", vSince).directive("until", vUntil).use(i18n).use(router).mount("#app");
