import { spawnSync } from "node:child_process";

/** A message as Python's own `email` package reads it. */
export type PythonMessage = {
  headers: Record<string, string>;
  type: string;
  parts: { type: string; charset: string; text: string }[];
  /** What it found wrong in the message or in a header. */
  defects: string[];
};

const PROGRAM = `
import json, sys
from email import message_from_bytes, policy
m = message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)
parts = [p for p in m.walk() if not p.is_multipart()]
defects = [str(d) for p in m.walk() for d in p.defects] + [str(d) for v in m.values() for d in getattr(v, "defects", ())]
print(json.dumps({
  "headers": {k.lower(): str(v).strip() for k, v in m.items()},
  "type": m.get_content_type(),
  "parts": [{"type": p.get_content_type(), "charset": p.get_content_charset(), "text": p.get_content()} for p in parts],
  "defects": defects,
}))
`;

export const HAS_PYTHON = spawnSync("python3", ["-c", "import email.policy"]).status === 0;

/** Reads a message with a reader that shares no author and no code with nodemailer. */
export function parseWithPython(message: Buffer): PythonMessage {
  const { stdout, stderr, status } = spawnSync("python3", ["-c", PROGRAM], { input: message, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
