// Words of the page. All posts in their order on the form; the type makes sure that none is missing.
import type { Schemas } from "../../api/client";

export type Post = Schemas["Post"];
export type Person = Schemas["Person"];
export type Act = "leave" | "comeBack" | "reset";

const ALL: Record<Post, true> = {
  junior: true,
  senior: true,
  text_clerk: true,
  extractor: true,
  supervisor: true,
  inspector: true,
  surveyor: true,
  librarian: true,
  statistician: true,
  manager: true,
  trainer: true,
  operations_manager: true,
  department: true,
  admin: true,
};
export const POSTS = Object.keys(ALL) as Post[];
