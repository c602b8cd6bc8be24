import { expect, it } from "vitest";
import { listLife } from "../../../src/model/views/list-life.ts";
import { getActor, linkActor, linkFiches } from "../link-actors.ts";

const steps = (fields: Parameters<typeof linkActor>[0]) =>
  listLife(linkActor(fields)).map(({ date, event, formerName }) =>
    [date ?? "?", event, formerName].filter(Boolean).join(" "),
  );

it.each([
  ["a foundation that the history does not tell comes first", { founded: 2012 }, ["2012 founded"]],
  [
    "a foundation is told once, as the history has it",
    { founded: 2012, history: [{ date: "2012-05-01", event: "founded" }] },
    ["2012-05-01 founded"],
  ],
  [
    "a step that nobody can date comes last",
    {
      history: [
        { event: "other", comment: "Devient un média." },
        { date: 2017, event: "other" },
      ],
    },
    ["2017 other", "? other"],
  ],
  [
    "events stand in order, whatever the order of the file",
    {
      founded: "2010-02",
      history: [
        { date: "2022", event: "closed" },
        { date: "2015-06", event: "other" },
        { date: "2010", event: "renamed" },
      ],
      status: "closed",
    },
    ["2010-02 founded", "2010 renamed", "2015-06 other", "2022 closed"],
  ],
  [
    "an end known by its year comes after the days of that year, a beginning before them",
    {
      history: [
        { date: 2019, event: "closed" },
        { date: "2019-05-02", event: "other" },
        { date: 2019, event: "founded" },
      ],
      status: "closed",
    },
    ["2019 founded", "2019-05-02 other", "2019 closed"],
  ],
  [
    "of two events of one year, the foundation comes first",
    {
      history: [
        { date: 2019, event: "renamed" },
        { date: 2019, event: "founded" },
      ],
    },
    ["2019 founded", "2019 renamed"],
  ],
  [
    "of one year, what no month dates opens it, but never before the foundation, and what no month dates of an end closes it",
    {
      founded: "2019-03",
      history: [
        { date: 2020, event: "closed" },
        { date: "2020-02", event: "other" },
        { date: 2020, event: "renamed" },
        { date: "2019-05-04", event: "other" },
        { date: 2019, event: "other" },
        { date: "2019-02", event: "other" },
      ],
      status: "closed",
    },
    [
      "2019-02 other",
      "2019-03 founded",
      "2019 other",
      "2019-05-04 other",
      "2020 renamed",
      "2020-02 other",
      "2020 closed",
    ],
  ],
  [
    "what nothing orders stays as the fiche has it",
    {
      history: [
        { date: 2019, event: "renamed" },
        { date: 2019, event: "other" },
        { date: 2019, event: "paused" },
      ],
    },
    ["2019 renamed", "2019 other", "2019 paused"],
  ],
  [
    "a former name is a change of name, undated ones last",
    { founded: 2010, former_names: [{ name: "Jadis" }, { name: "Naguère", until: "2014-03" }] },
    ["2010 founded", "2014-03 renamed Naguère", "? renamed Jadis"],
  ],
  [
    "a change of name that the history tells is not told twice",
    { former_names: [{ name: "Jadis", until: "2014" }], history: [{ date: "2014-03-02", event: "renamed" }] },
    ["2014-03-02 renamed Jadis"],
  ],
])("%s", (_, fields, expected) => {
  expect(steps(fields)).toEqual(expected);
});

it("the end leads to the fiche that took over, other events do not", () => {
  const model = linkFiches({
    ancien: {
      status: "merged",
      successor: "neuf",
      history: [
        { date: 2011, event: "renamed" },
        { date: 2020, event: "merged" },
      ],
    },
    neuf: {},
  });
  const life = listLife(getActor(model, "ancien"));
  expect(life.map(({ successor }) => successor?.id)).toEqual([undefined, "neuf"]);
});

it("the data tell a history in the order of the page, whatever the order of the file", () => {
  const { history } = linkActor({
    founded: "2012-05",
    history: [
      { date: "2019-05", event: "closed" },
      { date: 2012, event: "renamed" },
      { date: "2012-05", event: "founded" },
    ],
    status: "closed",
  });
  expect(history.map(({ event }) => event)).toEqual(["founded", "renamed", "closed"]);
});
