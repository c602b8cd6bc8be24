import { expect, it, vi } from "vitest";
import { openTeller } from "../../../src/site/preview/tell-problems.ts";
import type { Problem } from "../../../src/text/problem.ts";

const problem = (level: Problem["level"], message: string): Problem => ({ level, file: "a.yaml", message, remedy: "" });
const [FAULT, OTHER, WARNING] = [problem("error", "faute"), problem("error", "autre"), problem("warning", "avis")];

type Step = (teller: ReturnType<typeof openTeller>) => void;
const hear =
  (problems: readonly Problem[], isLast = true): Step =>
  (teller) =>
    teller.hear(problems, isLast);
const hold: Step = (teller) => teller.hold();
const wait: Step = () => void vi.advanceTimersByTime(1000);

it.each<[string, Step[], string[][]]>([
  ["warnings, at once", [hear([WARNING])], [["avis"]]],
  ["a fault, once nothing is saved any more", [hear([FAULT]), wait], [["faute"]]],
  ["no fault that is mended meanwhile", [hear([FAULT]), hear([]), wait], [[]]],
  ["no fault of a state that is read again", [hear([FAULT]), hold, wait], []],
  ["no fault while a reading is under way", [hear([FAULT], false), wait, hear([]), wait], [[]]],
  ["the fault that is left", [hear([FAULT]), hold, wait, hear([OTHER]), wait], [["autre"]]],
  ["the same once", [hear([FAULT]), wait, hear([FAULT]), wait], [["faute"]]],
  ["that nothing is wrong any more", [hear([FAULT]), wait, hear([])], [["faute"], []]],
])("tells %s", (_, steps, expected) => {
  vi.useFakeTimers();
  const told: string[][] = [];
  const teller = openTeller((problems) => told.push(problems.map(({ message }) => message)));
  for (const step of steps) step(teller);
  vi.useRealTimers();
  expect(told).toEqual(expected);
});
