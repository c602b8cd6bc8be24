/**
 * What each kind of content is, as a file and as an item of the model. Each folder of `src/kinds/` adds its own
 * (`declare module`): the lists of sources and of the model follow from it, and the table of kinds does not compile without it.
 */
// biome-ignore lint/suspicious/noEmptyInterface: merged with what the kinds declare
export interface Contents {}

export type KindName = keyof Contents;

/** A file of a kind, as it was parsed. */
export type SourceOf<K extends KindName> = Contents[K]["source"];

/** What the model holds of a kind. */
export type ItemOf<K extends KindName> = Contents[K]["item"];
