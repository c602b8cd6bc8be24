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

/** A person takes two elements of an index. */
export const PEOPLE_A_PAGE = 300;

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
