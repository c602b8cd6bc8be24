import { generateKeyPairSync } from "node:crypto";
import type { DKIMResult } from "mailauth";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { expect, onTestFinished, test } from "vitest";
import { serveMail } from "../servers/mail-server.ts";
import { makeRoot } from "./make-root.ts";
import { runEnvoi } from "./run-envoi.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const PRIVATE_KEY = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const PUBLIC_KEY = publicKey.export({ type: "spki", format: "der" }).toString("base64");

test.each([
  ["on several lines", PRIVATE_KEY],
  ["on one line, as a variable often holds it", PRIVATE_KEY.replaceAll("\n", "\\n")],
])(
  "a message signed by a key %s is valid to another's verifier, with both ways to leave among what is signed",
  async (_, key) => {
    const [message = ""] = await sendSigned(key);
    const { signingHeaders, status } = await verify(message);
    expect(status).toBe("pass");
    expect(signingHeaders).toEqual(
      expect.arrayContaining([
        "list-unsubscribe",
        "list-unsubscribe-post",
        "list-id",
        "from",
        "to",
        "subject",
        "date",
        "message-id",
      ]),
    );
  },
);

test.each(["List-Unsubscribe", "List-Unsubscribe-Post", "Subject"])(
  "once %s is changed on the way, the signature is no longer valid",
  async (header) => {
    const [message = ""] = await sendSigned(PRIVATE_KEY);
    const changed = message.replace(new RegExp(`^(${header}:) *`, "imu"), "$1 x");
    expect(changed).not.toBe(message);
    expect((await verify(changed)).status).toBe("fail");
  },
);

test.each([
  ["without its key", undefined, "donnez-la par l'environnement\u00a0: DKIM_PRIVATE_KEY"],
  ["with a key that is none", "-----BEGIN RIEN-----", "DKIM_PRIVATE_KEY n'est pas une clé privée"],
])("%s nothing is sent unsigned", async (_, key, said) => {
  const { taken, stderr } = await send(key);
  expect([taken, stderr]).toEqual([[], expect.stringContaining(said)]);
});

async function sendSigned(key: string): Promise<string[]> {
  return (await send(key)).taken;
}

async function send(key: string | undefined): Promise<{ taken: string[]; stderr: string }> {
  const server = await serveMail();
  onTestFinished(() => server.close());
  const dkim = { domain: "civic.example.org", selector: "lettre" };
  const root = makeRoot({ smtp: { host: "127.0.0.1", port: server.port, security: "none", dkim } }, ["ada"]);
  const env: Record<string, string> = key === undefined ? {} : { DKIM_PRIVATE_KEY: key };
  const { stderr } = await runEnvoi(root, { par: "smtp", oui: true }, env);
  return { taken: server.taken.map(({ message }) => message), stderr };
}

/** What mailauth says of the first signature, with the public key that the domain would publish. */
async function verify(message: string) {
  const resolver = async (name: string, type: string) => {
    if (name === "lettre._domainkey.civic.example.org" && type === "TXT") return [[`v=DKIM1; k=rsa; p=${PUBLIC_KEY}`]];
    throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
  };
  const { results } = await dkimVerify(Buffer.from(message), { resolver });
  const [first] = results as (DKIMResult & { signingHeaders: { keys: string } })[];
  if (!first) throw new Error("no signature");
  return {
    status: first.status.result,
    signingHeaders: first.signingHeaders.keys.split(": ").map((name: string) => name.toLowerCase()),
  };
}
