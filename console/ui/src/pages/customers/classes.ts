// In the order of care (180.1.9).
import type { Schemas } from "../../api/client";

export const CLASSES: readonly Schemas["CustomerClass"][] = ["large", "important", "dedicated_line", "ordinary"];
