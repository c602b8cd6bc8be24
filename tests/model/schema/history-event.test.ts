import { expect, it } from "vitest";
import { historyEvent } from "../../../src/model/schema/actor-fields.ts";

it.each([
  ["other", true],
  ["closed", false],
  ["renamed", false],
])("takes an event %s without a date: %s", (event, taken) => {
  expect(historyEvent.safeParse({ event, comment: "On ne sait quand." }).success).toBe(taken);
});
