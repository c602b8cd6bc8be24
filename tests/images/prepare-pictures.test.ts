import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { preparePictures } from "../../src/images/prepare-pictures.ts";
import { PROJECT } from "../run-script.ts";

const FIXTURES = join(PROJECT, "tests/fixtures/site/content/reflexions/images");
const folder = mkdtempSync(join(tmpdir(), "pictures-"));
const [out, cache] = [join(folder, "out"), join(folder, "cache")];

beforeAll(() => {
  mkdirSync(join(folder, "images"));
  cpSync(join(FIXTURES, "escalier.png"), join(folder, "images/escalier.png"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("makes each width that the source has, never more, in AVIF and in its own format", async () => {
  const pictures = await preparePictures(["images/escalier.png"], { root: folder, out, cache });
  const picture = pictures.get("images/escalier.png");
  expect(picture).toMatchObject({ width: 640, height: 480 });
  expect(picture?.sources.map(({ type, srcset }) => [type, ...srcset.match(/\d+w/gu)!])).toEqual([
    ["image/avif", "480w", "640w"],
    ["image/png", "480w", "640w"],
  ]);
  const addresses = picture!.sources.flatMap(({ srcset }) => srcset.match(/\/images\/\S+/gu)!);
  expect(addresses.filter((address) => !existsSync(join(out, address)))).toEqual([]);
  expect(addresses).toContain(picture?.src);
});

it("makes nothing again while the source stays the same", async () => {
  const kept = join(cache, "images");
  const times = () => readdirSync(kept).map((name) => [name, statSync(join(kept, name)).mtimeMs]);
  const before = times();
  rmSync(out, { recursive: true });
  await preparePictures(["images/escalier.png"], { root: folder, out, cache });
  expect(times()).toEqual(before);
  expect(readdirSync(join(out, "images"))).toEqual(readdirSync(kept).filter((name) => !name.endsWith(".json")));
});

it("names the file that cannot be read", async () => {
  writeFileSync(join(folder, "images/cassee.png"), "\x89PNG\r\n\x1a\nrien");
  await expect(preparePictures(["images/cassee.png"], { root: folder, out, cache })).rejects.toThrow(
    /^images\/cassee\.png\u00a0: /u,
  );
});
