// Kinds of work, in the order of the menus.
import type { Schemas } from "../../api/client";

export const KINDS: readonly Schemas["WorkKind"][] = ["call", "ticket", "paper", "draft", "order", "review", "hand_over", "knowledge", "report"];
