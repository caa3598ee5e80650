// In the order of care (180.1.9); whose limits of repair hold (net.2.3).
import type { Schemas } from "../../api/client";

export const CLASSES: readonly Schemas["CustomerClass"][] = ["large", "important", "dedicated_line", "ordinary"];
export const LEVELS: readonly Schemas["AccountLevel"][] = ["none", "local", "provincial"];
