import { once } from "node:events";
import { createServer } from "node:net";

/** A port of this machine that nothing listens at, from one on: other runs of the tests may be under way. */
export async function findFreePort(from: number): Promise<number> {
  const server = createServer();
  try {
    server.listen(from, "127.0.0.1");
    await once(server, "listening");
    return from;
  } catch {
    return findFreePort(from + 1);
  } finally {
    server.close();
  }
}
