import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { choosePort, sayPort } from "../../src/site/choose-port.ts";
import { PROJECT, runScript } from "../run-script.ts";
import { findFreePort } from "../servers/find-free-port.ts";

let server: Server;
let taken = 0;

beforeAll(async () => {
  taken = await findFreePort(8840);
  server = createServer().listen(taken, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());

const say = async (typed: string | undefined) => {
  const { ok, problems } = await choosePort(typed);
  return { ok, said: problems.map((problem) => sayPort(problem).replace(/[\u00a0\u202f]/gu, " ")) };
};

it("takes a port that is asked for and free", async () => {
  const free = await findFreePort(8860);
  expect(await choosePort(`${free}`)).toEqual({ ok: true, value: free, problems: [] });
});

it("refuses one that is asked for and taken, and takes no other", async () => {
  expect(await say(`${taken}`)).toEqual({
    ok: false,
    said: [
      `--port : le port ${taken} est pris par un autre programme ; arrêtez-le, ou donnez un autre port, par exemple --port ${taken + 1}.`,
    ],
  });
});

it.each(["abc", "", " ", "0", "80.5", "65536", "-1"])("refuses what is no port: %j", async (typed) => {
  const { ok, problems } = await choosePort(typed);
  expect({ ok, mistyped: problems.map(({ isMistyped }) => isMistyped) }).toEqual({ ok: false, mistyped: [true] });
});

it("goes on from the first of all where none was asked for, and says so", async () => {
  const first = await findFreePort(8080);
  const holder = first === 8080 ? createServer().listen(8080, "127.0.0.1") : undefined;
  if (holder) await once(holder, "listening");
  const chosen = await choosePort(undefined);
  holder?.close();
  expect(chosen).toMatchObject({ ok: true, problems: [{ message: "le port 8080 est pris par un autre programme" }] });
  expect(chosen.value).toBeGreaterThan(8080);
  expect(chosen.problems[0]?.remedy).toBe(`le ${chosen.value} le remplace`);
});

it("ends npm start with 1, before anything is read", async () => {
  const { code, stdout, stderr } = await runScript("start", [
    "--root",
    join(PROJECT, "tests/fixtures/site"),
    "--port",
    `${taken}`,
  ]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain(`le port ${taken} est pris par un autre programme`);
});
