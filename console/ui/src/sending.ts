// A form that is sent: busy until the answer is there; a refusal is kept to be shown beside its field.
import { ref, shallowRef } from "vue";
import { Refused, type Problem } from "./api/client";

export function useSending() {
  const problem = shallowRef<Problem | null>(null);
  const sending = ref(false);

  /** True when it was done; anything but a refusal is a fault and thrown. */
  async function send(act: () => Promise<unknown>): Promise<boolean> {
    problem.value = null;
    sending.value = true;
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problem.value = error.problem;
      return false;
    } finally {
      sending.value = false;
    }
  }

  return { problem, sending, send };
}
