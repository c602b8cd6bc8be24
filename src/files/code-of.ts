/** The system's code of an error (`ENOENT`), else what the error says. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
