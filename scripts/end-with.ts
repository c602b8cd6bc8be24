import { explainFileError } from "../src/files/explain-file-error.ts";

/**
 * Ends the process with the exit code of what it runs. Whoever reads its words may stop doing so (`| head`, `less` left with q): what is
 * still said is then for nobody (nodejs/node#947). Words that the system does not take (`> file` on a full disk) are lost: the work goes on
 * to its end, that is said once, in French, and the code is 1.
 */
export async function endWith(run: () => Promise<number>): Promise<void> {
  const { stdout, stderr } = process;
  guard(stdout, (line) => stderr.write(line));
  guard(stderr, () => undefined);
  process.exitCode = await run();
}

function guard(stream: NodeJS.WriteStream, say: (line: string) => void): void {
  let isLost = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (isLost || error.code === "EPIPE") return;
    isLost = true;
    const { cause, remedy } = explainFileError(error);
    say(`✗ Ce que dit la commande ne peut être écrit ${cause}${"\u202f"}; ${remedy}, puis relancez.\n`);
    process.on("exit", (code) => {
      if (code === 0) process.exitCode = 1;
    });
  });
}
