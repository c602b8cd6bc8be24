import { NAME_SEPARATOR } from "../../../../src/search/to-record.ts";
import { slugify } from "../../../../src/text/slug.ts";
import type { FoundPages, Fragment } from "./search-pagefind.ts";

/** The first page of results, whose fragments are about to be shown and cost no further request. */
const FIRST_PAGE = 10;

type Results = FoundPages["results"];

/** Puts first what is called just what was typed: a stem or a shared beginning must not hide « A Voté » behind « vote ». */
export async function putExactNameFirst(results: Results, typed: string): Promise<Results> {
  const name = slugify(typed);
  const page = results.slice(0, FIRST_PAGE);
  const isExact = await Promise.all(page.map(async (result) => bearsName(await result.data(), name)));
  return [
    ...page.filter((_, index) => isExact[index]),
    ...page.filter((_, index) => !isExact[index]),
    ...results.slice(FIRST_PAGE),
  ];
}

function bearsName({ meta }: Fragment, name: string): boolean {
  return (meta.names ?? "").split(NAME_SEPARATOR).some((own) => slugify(own) === name);
}
