// One route a screen; a screen the post may not see does not open.
import { createRouter, createWebHistory, type RouteRecordRaw } from "vue-router";
import { maySee, resume, unlocked, user, type Screen } from "./session";

declare module "vue-router" {
  interface RouteMeta {
    screen?: Screen;
  }
}

const screens: RouteRecordRaw[] = [
  { path: "desk", name: "desk", meta: { screen: "desk" }, component: () => import("./pages/desk/DeskPage.vue") },
  { path: "floor", name: "floor", meta: { screen: "floor" }, component: () => import("./pages/floor/FloorPage.vue") },
  { path: "shift", name: "shift", meta: { screen: "shift" }, component: () => import("./pages/shift/ShiftPage.vue") },
  { path: "rosters", name: "rosters", meta: { screen: "rosters" }, component: () => import("./pages/rosters/RostersPage.vue") },
  { path: "work", name: "work", meta: { screen: "work" }, component: () => import("./pages/work/WorkPage.vue") },
  { path: "policies", name: "policies", meta: { screen: "policies" }, component: () => import("./pages/policies/PoliciesPage.vue") },
  { path: "faults", name: "faults", meta: { screen: "faults" }, component: () => import("./pages/faults/FaultsPage.vue") },
  {
    path: "review/:draft?",
    props: true,
    name: "review",
    meta: { screen: "review" },
    component: () => import("./pages/review/ReviewPage.vue"),
  },
  {
    path: "quality/:check?",
    props: true,
    name: "quality",
    meta: { screen: "quality" },
    component: () => import("./pages/quality/QualityPage.vue"),
  },
  {
    path: "calls/:call?",
    props: true,
    name: "calls",
    meta: { screen: "calls" },
    component: () => import("./pages/calls/CallsPage.vue"),
  },
  {
    path: "listen",
    name: "listen",
    meta: { screen: "listen" },
    component: () => import("./pages/listen/ListenPage.vue"),
  },
  {
    path: "blocked",
    name: "blocked",
    meta: { screen: "blocked" },
    component: () => import("./pages/blocked/BlockedPage.vue"),
  },
  {
    path: "tickets/:number?",
    props: true,
    name: "tickets",
    meta: { screen: "tickets" },
    component: () => import("./pages/tickets/TicketsPage.vue"),
  },
  {
    path: "inbox/:paper(\\d+)?",
    props: true,
    name: "inbox",
    meta: { screen: "inbox" },
    component: () => import("./pages/inbox/InboxPage.vue"),
  },
  {
    path: "knowledge/:article(\\d+)?",
    props: true,
    name: "knowledge",
    meta: { screen: "knowledge" },
    component: () => import("./pages/knowledge/KnowledgePage.vue"),
  },
  { path: "library", name: "library", meta: { screen: "library" }, component: () => import("./pages/library/LibraryPage.vue") },
  {
    path: "surveys/:survey?",
    props: true,
    name: "surveys",
    meta: { screen: "surveys" },
    component: () => import("./pages/surveys/SurveysPage.vue"),
  },
  {
    path: "manager",
    name: "manager",
    meta: { screen: "manager" },
    component: () => import("./pages/manager/ManagerPage.vue"),
  },
  {
    path: "orders/:order?",
    props: true,
    name: "orders",
    meta: { screen: "orders" },
    component: () => import("./pages/orders/OrdersPage.vue"),
  },
  {
    path: "outbound",
    name: "outbound",
    meta: { screen: "outbound" },
    component: () => import("./pages/outbound/OutboundPage.vue"),
  },
  {
    path: "customers",
    name: "customers",
    meta: { screen: "customers" },
    component: () => import("./pages/customers/CustomersPage.vue"),
  },
  { path: "prompts", name: "prompts", meta: { screen: "prompts" }, component: () => import("./pages/prompts/PromptsPage.vue") },
  {
    path: "reports/:report(\\d+)?",
    props: true,
    name: "reports",
    meta: { screen: "reports" },
    component: () => import("./pages/reports/ReportsPage.vue"),
  },
  { path: "seats", name: "seats", meta: { screen: "seats" }, component: () => import("./pages/seats/SeatsPage.vue") },
  {
    path: "status",
    name: "status",
    meta: { screen: "status" },
    component: () => import("./pages/status/StatusPage.vue"),
  },
  { path: "people", name: "people", meta: { screen: "people" }, component: () => import("./pages/people/PeoplePage.vue") },
];

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/sign-in", name: "sign-in", component: () => import("./pages/SignIn.vue") },
    { path: "/password", name: "password", component: () => import("./pages/FirstPassword.vue") },
    { path: "/", component: () => import("./frame/AppFrame.vue"), children: screens },
    { path: "/:anything(.*)*", redirect: "/" },
  ],
});

let asked = false;

router.beforeEach(async (to) => {
  if (!asked) {
    asked = true;
    await resume().catch(() => undefined);
  }
  if (user.value?.locked) await unlocked();
  if (to.name === "sign-in") return user.value ? "/" : true;
  if (!user.value) return { name: "sign-in", query: to.path === "/" ? {} : { to: to.fullPath } };
  if (user.value.must_change_password) return to.name === "password" || { name: "password" };
  if (to.name === "password") return "/";
  const first = user.value.screens[0];
  if (to.path === "/" && first) return { name: first };
  return !to.meta.screen || maySee(to.meta.screen) || "/";
});
