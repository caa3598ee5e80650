// What of the quality page a post has.
import { computed } from "vue";
import { user } from "../../session";

const has = (...posts: readonly string[]) => computed(() => user.value?.posts.some((post) => posts.includes(post)) ?? false);

export const grades = has("inspector", "admin");
export const followsUp = has("inspector", "supervisor", "trainer", "operations_manager", "admin");
export const isChecked = has("junior", "text_clerk", "extractor", "senior", "surveyor", "librarian", "statistician", "manager", "admin");
