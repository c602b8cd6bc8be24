import { createServer } from "node:net";
import type { Explanation } from "../text/problem.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";

const FIRST = 8080;

/** How many ports after the first are tried. */
const TRIES = 20;

/** Why a port is not chosen, and whether what was typed is no port at all. */
type Refusal = Explanation & { isMistyped: boolean };

/**
 * The port to serve at: the one that an editor asked for, and no other; where none was, the first one that is free, and what is to be said where
 * that is not the first of all.
 */
export async function choosePort(typed: string | undefined): Promise<Result<number, Refusal>> {
  if (typed === undefined) return chooseFree();
  const port = Number(typed);
  if (typed.trim() === "" || !Number.isInteger(port) || port <= 0 || port >= 65_536)
    return refuse({
      message: `${quote(typed)} n'est pas un port`,
      remedy: "écrivez par exemple 8081",
      isMistyped: true,
    });
  const why = await findHindrance(port);
  return why === undefined ? accept(port) : refuse({ ...explain(port, why), isMistyped: false });
}

async function chooseFree(): Promise<Result<number, Refusal>> {
  for (let port = FIRST; port < FIRST + TRIES; port += 1) {
    if ((await findHindrance(port)) !== undefined) continue;
    const message = `le port ${FIRST} est pris par un autre programme`;
    return accept(port, port === FIRST ? [] : [{ message, remedy: `le ${port} le remplace`, isMistyped: false }]);
  }
  const message = `les ports ${FIRST} à ${FIRST + TRIES - 1} sont pris`;
  return refuse({ message, remedy: "donnez-en un autre par --port", isMistyped: false });
}

function explain(port: number, code: string): Explanation {
  if (code === "EACCES")
    return { message: `le port ${port} est réservé au système`, remedy: "prenez-en un au-dessus de 1023" };
  const other = port < 65_535 ? port + 1 : port - 1;
  return {
    message: `le port ${port} est pris par un autre programme`,
    remedy: `arrêtez-le, ou donnez un autre port, par exemple --port ${other}`,
  };
}

/** The code of the system's error where nothing can listen at a port of this machine alone. */
function findHindrance(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", ({ code = "EADDRINUSE" }: NodeJS.ErrnoException) => resolve(code));
    server.listen({ port, host: "127.0.0.1" }, () => server.close(() => resolve(undefined)));
  });
}

/** « --port : le port 8080 est pris… » */
export function sayPort({ message, remedy }: Explanation): string {
  return `--port${NBSP}: ${message}${NNBSP}; ${remedy}.`;
}
