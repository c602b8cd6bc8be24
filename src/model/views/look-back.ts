import type { Actor, Article, Event, LinkMention, Model, Roundup } from "../model.ts";
import { listArchive } from "./list-by-date.ts";
import { type LifeEvent, listLife } from "./list-life.ts";
import { openLinkBase } from "./list-link-base.ts";
import { oncePer } from "./once-per.ts";

const YEARS = 10;

/** What is known of a month or a year that is over. */
export type LookBack = {
  /** `2016-11`, or `2016` where nothing is known of the month. */
  period: string;
  texts: readonly (Article | Roundup)[];
  links: readonly LinkMention[];
  events: readonly Event[];
  lives: readonly { actor: Actor; event: LifeEvent }[];
};

type Past = Pick<Model, "settings" | "actors" | "articles" | "roundups" | "events" | "vocabularies" | "today">;

/** What happened ten years before the month of the build: in that month or, failing that, in its year; undefined where in neither. */
export const lookBack = oncePer((model: Past): LookBack | undefined => {
  const month = `${Number(model.today.slice(0, 4)) - YEARS}${model.today.slice(4, 7)}`;
  return [month, month.slice(0, 4)].map((period) => recall(period, model)).find(isTold);
});

function recall(period: string, model: Past): LookBack {
  const isIn = (date: string) => date.startsWith(period);
  const texts = listArchive(model)
    .flatMap(({ months }) => months)
    .filter(({ month }) => isIn(month))
    .flatMap((one) => one.texts);
  const events = model.events.filter(({ start }) => isIn(start));
  return {
    period,
    texts,
    links: openLinkBase(model).links.filter(({ link }) => link.date !== undefined && isIn(link.date)),
    events,
    lives: model.actors.flatMap((actor) =>
      listLife(actor)
        .filter(({ date }) => date !== undefined && isIn(date) && !events.some((event) => isOf(event, actor, date)))
        .map((event) => ({ actor, event })),
    ),
  };
}

/** True for the page of what a fiche tells of that day: it is told once, by its page. */
function isOf({ start, actors, organisers }: Event, actor: Actor, day: string): boolean {
  return start.startsWith(day) && day.length === "2016-12-07".length && [...actors, ...organisers].includes(actor);
}

function isTold({ texts, links, events, lives }: LookBack): boolean {
  return texts.length + links.length + events.length + lives.length > 0;
}
