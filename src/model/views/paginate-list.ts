import { foldText } from "../../text/slug.ts";

/** One page of a list: its items, its number counted from 1, and the addresses of all pages. */
export type ListPage<T> = {
  items: readonly T[];
  number: number;
  /** How many pages the list has, at least one. */
  pages: number;
  /** How many items the whole list has. */
  total: number;
  /** Root-relative address of a page of this list. */
  address: (page: number) => string;
};

/** So many lines of the catalogue keep a page, its filters included, below 1,500 elements. */
export const FICHES_A_PAGE = 120;

/** A person takes four elements of an index, or five. */
export const PEOPLE_A_PAGE = 250;

/** A weekly series of half a year stands on one page. */
export const EDITIONS_A_PAGE = 30;

/** So many lines of the base of links keep a page below 1,500 elements. */
export const LINKS_A_PAGE = 50;

/** Cuts a list into pages of `size` items; an empty list has one empty page. */
export function paginateList<T>(list: readonly T[], address: (page: number) => string, size = 20): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    items: list.slice(index * size, (index + 1) * size),
    number: index + 1,
    pages,
    total: list.length,
    address,
  }));
}

/** What is filed under one letter, on one page of a list. */
export type LetterGroup<T> = { letter: string; items: T[]; continued: boolean };

/** A letter of the alphabet and the address of its first fiche, absent where no name begins with it. */
export type InitialLink = { letter: string; address?: string };

const ALPHABET = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The group of names that begin with a digit or a sign. */
export const OTHER_LETTER = "0–9";

/** The letter a name is filed under: `Écolab` under E, `27e Région` under `0–9`. */
export function letterOf(name: string): string {
  for (const letter of name) {
    const [first] = foldText(letter).match(/[a-z0-9]/u) ?? [];
    if (first !== undefined) return /[a-z]/u.test(first) ? first.toUpperCase() : OTHER_LETTER;
  }
  return OTHER_LETTER;
}

/** The items of a page by letter; `previous` is the last item of the page before. */
export function groupByLetter<T extends { name: string }>(
  items: readonly T[],
  previous?: T,
  fileUnder = (item: T) => item.name,
): LetterGroup<T>[] {
  const groups: LetterGroup<T>[] = [];
  const before = previous && letterOf(fileUnder(previous));
  for (const item of items) {
    const letter = letterOf(fileUnder(item));
    const last = groups.at(-1);
    if (last?.letter === letter) last.items.push(item);
    else groups.push({ letter, items: [item], continued: groups.length === 0 && letter === before });
  }
  return groups;
}

/** Every letter, with the address of the first item under it where it has one; `anchor` is that of a letter in a page. */
export function linkLetters<T extends { name: string }>(
  pages: readonly ListPage<T>[],
  anchor: (letter: string) => string,
  fileUnder = (item: T) => item.name,
): InitialLink[] {
  const addresses = new Map<string, string>();
  for (const { items, number, address } of pages)
    for (const item of items) {
      const letter = letterOf(fileUnder(item));
      if (!addresses.has(letter)) addresses.set(letter, `${address(number)}#${anchor(letter)}`);
    }
  const letters = addresses.has(OTHER_LETTER) ? [OTHER_LETTER, ...ALPHABET] : ALPHABET;
  return letters.map((letter) => ({ letter, address: addresses.get(letter) }));
}
