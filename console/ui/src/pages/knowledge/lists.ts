// Kinds of articles, subjects of suggestions and addressees; asked for once.
import { shallowRef } from "vue";
import { answer, api, type Schemas } from "../../api/client";
import { user } from "../../session";

type Lists = Schemas["KnowledgeLists"];
const EMPTY: Lists = { kinds: [], read_kinds: [], subjects: [], recipients: [] };

export const lists = shallowRef<Lists>(EMPTY);

export async function loadLists(): Promise<void> {
  if (!lists.value.kinds.length) lists.value = await answer(api.GET("/api/knowledge/lists"));
}

const PROPOSE: readonly string[] = ["senior", "supervisor", "manager", "librarian", "admin"];

export const mayPropose = () => user.value?.posts.some((post) => PROPOSE.includes(post)) ?? false;
