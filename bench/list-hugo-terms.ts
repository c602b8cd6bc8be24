import { isFieldAxis } from "../src/model/facet-axes.ts";
import type { Model } from "../src/model/model.ts";
import { type LinkAxis, routesOf } from "../src/model/routes.ts";
import { segmentsOf } from "../src/model/segments.ts";
import { type FacetValue, listAnswers, listFacets } from "../src/model/views/list-facets.ts";
import { openLinkBase } from "../src/model/views/list-link-base.ts";
import { getStrings } from "../src/words/languages.ts";

/** The front matter of a list, and its file below `content/`. */
export type HugoTerm = {
  file: string;
  title: string;
  description?: string;
  url?: string;
  axis?: string;
  /** The last part of its address, where that is not its title. */
  slug?: string;
  /** What is made of it, where that is more than a page. */
  outputs?: string[];
};

const { axes, decade, decadeDefinition } = getStrings("fr").facets;

/** How Hugo's taxonomy of an axis of the base of links is called, where its pages are and what they are called. */
const SHELVES: Record<LinkAxis, { taxonomy: string; folder: string; title: string; label: string }> = {
  subjects: { taxonomy: "cite-sujets", folder: "sujets", title: "Liens par sujet", label: "Liens sur un sujet" },
  publishers: { taxonomy: "editeurs", folder: "editeurs", title: "Liens par éditeur", label: "Liens d’un éditeur" },
  actors: { taxonomy: "cite-acteurs", folder: "acteurs", title: "Liens par acteur", label: "Liens sur un acteur" },
  themes: { taxonomy: "cite-themes", folder: "themes", title: "Liens par thème", label: "Liens sur un thème" },
  years: { taxonomy: "cite-annees", folder: "annees", title: "Liens par année", label: "Liens d’une année" },
};

/** The axes whose shelves are called otherwise than by their identifier. */
const NAMED: ReadonlySet<LinkAxis> = new Set(["subjects", "actors", "themes"]);

/** Lists with a title, a description or an address that Hugo cannot tell by itself: an `_index.md` each. */
export function listHugoTerms(model: Model): HugoTerm[] {
  return [...SECTIONS, ...listAxes(model), ...listShelves(model)];
}

const SECTIONS: HugoTerm[] = [
  {
    file: "acteurs/_index.md",
    title: "Le catalogue",
    url: "/civic-theque/",
    description:
      "Toutes les fiches de la Civic-Thèque, de A à Z\u00a0: organisations, outils et initiatives de la civic tech.",
    outputs: ["HTML", "DATA", "FACETS", "TABLE"],
  },
  {
    file: "base/_index.md",
    title: "La base de liens",
    url: "/liens/base/",
    description: "Tous les liens parus dans les Liens de la semaine, par éditeur, acteur, thème et année.",
    outputs: ["HTML", "TABLE"],
  },
  {
    file: "annees/_index.md",
    title: "Archives",
    url: "/archives/",
    description: "Tout ce qui a paru, année par année et mois par mois.",
  },
  {
    file: "liens/_index.md",
    title: "Liens de la semaine",
    description: "Toutes les éditions de la revue de liens hebdomadaire sur la civic tech.",
    outputs: ["HTML", "ATOM", "JSONFEED"],
  },
  {
    file: "personnes/_index.md",
    title: "Personnes",
    description: "Celles et ceux que les fiches et les textes du site nomment, par leurs fonctions publiques.",
  },
];

/** The axes of the catalogue and their values. */
function listAxes(model: Model): HugoTerm[] {
  const segments = segmentsOf(model.settings);
  return listFacets(model).flatMap((facet) => {
    const { axis } = facet;
    if (isFieldAxis(axis)) return [];
    const folder = segments[axis];
    const { one, many, about } = axes[axis];
    const taxonomy = {
      file: `${folder}/_index.md`,
      title: many,
      description: about,
      url: routesOf(model.settings).axis(axis),
    };
    const terms = listAnswers(facet).map((value) => ({
      file: `${folder}/${value.id}/_index.md`,
      slug: value.id,
      axis: one,
      ...nameValue(value),
    }));
    return [taxonomy, ...terms];
  });
}

function nameValue({ text, term }: FacetValue): Pick<HugoTerm, "title" | "description"> {
  if (term) return { title: term.plural ?? term.label, description: term.definition };
  const year = Number(text);
  return Number.isNaN(year) ? { title: text } : { title: decade(text), description: decadeDefinition(year, year + 9) };
}

/** The axes of the base of links, and the shelves whose name is not their identifier. */
function listShelves(model: Model): HugoTerm[] {
  const { shelves } = openLinkBase(model);
  const sorted = Object.keys(SHELVES) as LinkAxis[];
  return sorted.flatMap((axis) => {
    const { taxonomy, folder, title, label } = SHELVES[axis];
    const named = NAMED.has(axis) ? shelves[axis] : [];
    const terms = named.map((shelf) => ({
      file: `${taxonomy}/${shelf.id}/_index.md`,
      slug: shelf.id,
      title: shelf.label,
      axis: label,
    }));
    return [{ file: `${taxonomy}/_index.md`, title, axis: label, url: `/liens/base/${folder}/` }, ...terms];
  });
}
