import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";

/** The port that an editor asked for, 8080 where none was, or what is wrong with it. */
export function readPort(typed: string | undefined): Result<number, string> {
  const port = Number(typed ?? 8080);
  if (typed?.trim() !== "" && Number.isInteger(port) && port > 0 && port < 65_536) return accept(port);
  return refuse(`--port${NBSP}: ${quote(typed)} n'est pas un port${NNBSP}; écrivez par exemple 8081.`);
}
