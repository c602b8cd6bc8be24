/**
 * What is known of a language in order to read its headlines. Words are folded: lower case, without accents. All that is here is
 * of the language, nothing of a site's field or country.
 */
export type Headlines = {
  /** Words that tell nothing, negations aside. */
  empty?: string;
  /** Words that turn what is told into its contrary or into a wish, or make it another's: « ancien », « adjoint ». */
  negations?: string;
  /** Words of one meaning, a line each; the first stands for all. */
  same?: readonly string[];
  /** Numbers, each in figures and in words. */
  numbers?: readonly string[];
  /** One in words, and what joins the words of a number. */
  ones?: string;
  joints?: string;
  /** Who wrote or did it stands after this. */
  agents?: string;
  /** Whom a verb is about stands after this, at once: « denuncia a la alcaldesa ». */
  objects?: string;
  /** Singular, these are one of them where no number stands before. */
  millions?: string;
  /** Ranks, as a regular expression of a whole word. */
  ranks?: string;
  /**
   * Words that a newsroom adds to a title, or leaves out, without telling another story: verbs of announcing, names of bodies, of
   * everyone. Those of one line may also stand for each other.
   */
  light?: readonly string[];
  /** Words that may stand for each other without being light, a line for each meaning. */
  alike?: readonly string[];
  /** Words and their contraries, `|` between them, a line for each. */
  opposites?: readonly string[];
  /** What newsrooms put before a title, with its accents, as a regular expression. */
  labels?: string;
  /**
   * Several words, with their accents, as a regular expression, and the one that headlines put for them as often; what has none but capitals is
   * looked for in capitals.
   */
  phrases?: Readonly<Record<string, string>>;
  /** What stands before that which a title may put at its head instead: « contre la vidéosurveillance ». */
  targets?: string;
  /** Negations that only say what came first: a title may leave them out. */
  moments?: string;
  articles?: string;
  /** Articles of one thing. */
  singular?: string;
  /** Who says it, at the end of a title, with its accents, as a regular expression: « …, selon l'ANSSI ». */
  attributions?: string;
  /** Words of every day and of public life that are also names. */
  names?: string;
  /** Names that mean something else too often to be looked for alone, capitals or not. */
  misleading?: string;
  /** After which a capital is most often that of a place. */
  prepositions?: string;
  /** What a town, or a body like one, calls itself. */
  bodies?: string;
  /** Places that are too large to tell where a story happens. */
  broad?: string;
  /** What comes again and again is called by these, with its accents: under such words alone, two pages are two instalments. */
  series?: string;
  /** What stands beside those words and tells nothing more, with its accents. */
  beside?: string;
  /** What stands before a year that is said in passing. */
  beforeYears?: string;
  /** What papers write on what they were paid for, with its accents, as a regular expression. */
  paid?: string;
  /** The folders of an address in which they keep it, as a regular expression. */
  paidFolders?: string;
  /** Words whose plural follows no rule, each with the form that its singular takes. */
  plurals?: Readonly<Record<string, string>>;
};
