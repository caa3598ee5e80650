// Originals are sent one by one, as they are.
import { api } from "../../api/client";

export async function attach(paper: number, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const params = { path: { paper }, query: { name: file.name.slice(-120) } };
    const headers = { "Content-Type": "application/octet-stream" };
    await api.POST("/api/inbox/{paper}/files", { params, headers, body: file as never, bodySerializer: (body) => body });
  }
}
