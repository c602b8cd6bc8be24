import { expect, it } from "vitest";
import { dropForbidden } from "../../src/exports/feeds/feed.ts";

it.each([
  ["plain text and its line ends stay", "<a>é\t\r\n😀\ufffd</a>", "<a>é\t\r\n😀\ufffd</a>"],
  ["control characters go", "a\u0000b\u001bc\u000b", "abc"],
  ["noncharacters go", "a\ufffeb\uffff", "ab"],
  ["half characters go", "a\ud800b\udfff", "ab"],
])("from a feed: %s", (_, xml, kept) => {
  expect(dropForbidden(xml)).toBe(kept);
});
