// What came of an act: said in a passing line, refusals in the language of the screen.
import { ElMessage } from "element-plus";
import { Refused } from "./api/client";
import { problemText } from "./i18n";

/** True when it was done; a refusal is shown, anything else is a fault and thrown. */
export async function tried(act: () => Promise<unknown>, done?: string): Promise<boolean> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    ElMessage.error(problemText(error.problem));
    return false;
  }
  if (done) ElMessage.success(done);
  return true;
}
