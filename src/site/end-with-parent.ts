/** Ends this process with the one that started it, which may be gone before this is called; Ctrl+C is left to that one. */
export function endWithParent(): void {
  process.on("disconnect", () => process.exit(1));
  process.on("SIGINT", () => undefined);
  if (!process.connected) process.exit(1);
}
