import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import { type AskDesk, openTestDesk, TOKEN } from "./open-test-desk.ts";
import { DRAFT, FILE } from "./sample-draft.ts";

const KEY = hashAddress("https://example.org/un");
const WORDS = "Des mots auxquels je tiens.";

/** Makes a folder read-only for this process; root, whom no right stops, becomes nobody meanwhile. */
function hinderWrites(root: string, folder: string): () => void {
  const isRoot = process.getuid?.() === 0;
  chmodSync(root, 0o755);
  chmodSync(folder, 0o555);
  if (isRoot) process.seteuid?.(65_534);
  return () => {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o755);
  };
}

describe("the desk, where something goes wrong", () => {
  let desk: Awaited<ReturnType<typeof openTestDesk>>;
  let folder: string;
  beforeAll(async () => {
    desk = await openTestDesk(DRAFT);
    folder = join(desk.root, "content/liens");
  });
  beforeEach(() => desk.write(DRAFT));
  afterAll(() => desk.close());

  const send: AskDesk = (path, fields) => desk.ask(path, fields);
  const act = async (fields: Record<string, string>) =>
    send("/_redaction/", { version: (await send("/_redaction/version")).text, key: KEY, ...fields });

  describe("when its folder cannot be written", () => {
    const names = ["comment", "quotation", "title", "section"];
    it.each(names)("says it, gives back the words of a %s, and lives", async (kind) => {
      const version = (await send("/_redaction/version")).text;
      const letWrite = hinderWrites(desk.root, folder);
      const answer = await send("/_redaction/", { version, key: KEY, kind, words: WORDS });
      letWrite();
      expect(answer.status).toBe(500);
      expect(answer.text).toContain("Rien n'a été écrit, vos mots sont toujours là");
      expect(answer.text).toContain("ne s'écrit pas (EACCES), vous n'en avez pas le droit");
      expect(answer.text).toContain(WORDS);
      expect(desk.read()).toBe(DRAFT);
      expect((await send("/_redaction/")).status).toBe(200);
    });
  });

  it.each<[string, Buffer]>([
    ["Latin-1", Buffer.from(DRAFT, "latin1")],
    ["UTF-16", Buffer.from(`\ufeff${DRAFT}`, "utf16le")],
    ["UTF-8 but for one byte", Buffer.concat([Buffer.from(DRAFT), Buffer.from([0xe9])])],
    ["a surrogate in UTF-8 (CESU-8)", Buffer.concat([Buffer.from(DRAFT), Buffer.from([0xed, 0xa0, 0x80])])],
  ])("refuses a draft in %s, and never writes it again", async (_, bytes) => {
    writeFileSync(join(desk.root, FILE), bytes);
    const answer = await act({ kind: "comment", words: WORDS });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("pas en UTF-8");
    expect(answer.text).toContain(WORDS);
    expect(readFileSync(join(desk.root, FILE)).equals(bytes)).toBe(true);
  });

  it("refuses a draft that is a symbolic link, and leaves link and target as they are", async () => {
    const target = join(desk.root, "ailleurs.md");
    renameSync(join(desk.root, FILE), target);
    symlinkSync(target, join(desk.root, FILE));
    const answer = await act({ kind: "comment", words: WORDS });
    expect(answer.text).toContain("lien symbolique");
    expect(lstatSync(join(desk.root, FILE)).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, "utf8")).toBe(DRAFT);
    rmSync(join(desk.root, FILE));
  });

  it("says that a draft is a folder", async () => {
    rmSync(join(desk.root, FILE));
    mkdirSync(join(desk.root, FILE));
    expect((await send("/_redaction/")).text).toContain("EISDIR");
    rmSync(join(desk.root, FILE), { recursive: true });
  });

  it("lives when a browser leaves amid its form", async () => {
    const [hostname = "", port] = desk.host.split(":");
    const socket = connect(Number(port), hostname);
    socket.on("error", () => undefined);
    const head = [
      "POST /_redaction/ HTTP/1.1",
      `Host: ${desk.host}`,
      `Cookie: redaction=${TOKEN}`,
      `Origin: http://${desk.host}`,
      "Content-Length: 500",
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\nkind=comment`, () => socket.destroy());
    await wait(50);
    expect((await send("/_redaction/")).status).toBe(200);
  });

  it.each<[string, Record<string, string>, string]>([
    ["a section that exists", { kind: "section", words: "Budgets" }, "est déjà dans le brouillon"],
    ["a section that exists, in capitals", { kind: "section", words: " BUDGETS " }, "est déjà dans le brouillon"],
    [
      "a section that exists, without its accent",
      { kind: "section", words: "A relire" },
      "«\u00a0À relire\u00a0» est déjà",
    ],
    ["a section without a name", { kind: "section", words: "  " }, "n'a pas de nom"],
    ["an empty title", { kind: "title", words: "" }, "Le titre est vide"],
    ["a title of blanks", { kind: "title", words: "\u00a0 \u200b" }, "Le titre est vide"],
    [
      "too many words",
      { kind: "comment", words: "é".repeat(20_001) },
      "font 20\u202f001 caractères, 20\u202f000 au plus",
    ],
    ["too long a title", { kind: "title", words: "a".repeat(30_000) }, "30\u202f000 caractères"],
    ["underlined words", { kind: "comment", words: "Mes mots\n---" }, "«\u00a0Mes mots\u00a0» est souligné"],
    ["words under a sign #", { kind: "comment", words: "# Mes mots" }, "«\u00a0# Mes mots\u00a0» est un titre"],
    [
      "a quotation among the words",
      { kind: "comment", words: "Dit\n\n> cité" },
      "retirez la citation (>) de «\u00a0> cité\u00a0»",
    ],
    ["a comment among the words", { kind: "comment", words: "<!-- acteurs: x -->" }, "retirez le commentaire"],
    ["code that nothing closes", { kind: "comment", words: "```\ncode" }, "fermez le bloc de code"],
  ])("names the true cause of a refusal: %s", async (_, fields, cause) => {
    const answer = await act(fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(cause);
    expect(desk.read()).toBe(DRAFT);
  });

  it("names the true cause where a form is beyond all measure", async () => {
    const answer = await act({ kind: "comment", words: "x".repeat(300_000) });
    expect(answer).toMatchObject({ status: 400 });
    expect(answer.text).toContain("dépassent 20\u202f000 caractères");
  });
});
