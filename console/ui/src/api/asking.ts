// Asks the server for something and shows a refusal in the words it gave.
import { ElMessage } from "element-plus";
import { Refused } from "./client";
import { problemText } from "../i18n";

export async function asking(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    ElMessage.error(problemText(error.problem));
  }
}
