/** What may stand before the first letter of a name: an opening mark of quotation or a bracket. */
const OPENING = /^[«“"‘'([\s\u00a0\u202f]+/u;

/** A vowel that a name begins with, and that is read as one: not that of "onze", "oui" or "uhlan", nor a `y` before a vowel (York). */
const VOWEL = /^(?:[aàâäeéèêëiîïoôöuùûüœæ]|y(?![aàâeéèêioôu]))/iu;
const READ_AS_CONSONANT = /^(?:onz|oui|ouistiti|uhlan|ululer|yacht)/iu;

/** Words whose `h` is mute, by their stem; that of all others, foreign names and initials too, is read as a consonant. */
const MUTE_H = new RegExp(
  `^h(?:${[
    "abi[lt]|aleine|alluc|altère|armon(?!y)|ebdo|ébr|ébét|écato|édon|égémon|élas|élic|élio|élène|éma|émi|émo|éraul|erb|éréd|éré|érit|ermé|ermi|ervé",
    "éroï|ésit|étéro|eure|euris|enri(?!ch)|enriette|ier(?!arch)|ilar|ilaire|ippo|irond|ist|iver|omé|omm|omo|onnê|onneur|onor|ôpit|opit|orai|orizon|orlog|ormon|oroscop",
    "orreur|orrib|ortens|ortic|ospi|ôte|uber|ugues|ugo|uil|uissier|uître|uma|umeur|umid|umil|umour|yacinthe|ydr|yg|ymn|yper|ypo",
  ].join("|")})`,
  "iu",
);

/** Whether a name begins with a sound before which `de` and `que` lose their `e`. */
function isElided(name: string): boolean {
  const word = name.replace(OPENING, "");
  return (VOWEL.test(word) && !READ_AS_CONSONANT.test(word)) || MUTE_H.test(word);
}

/** People who are called by a surname that begins with an article: it is part of the name, and stays (Larousse and Cordial, « le »). */
const SURNAMES = /^Le (?:Brun|Clézio|Corbusier|Goff|Nain|Nôtre|Vau)$/u;

/** `d’OpenDataFrance`, `de Decidim`; a name that begins with its article gives it up: `du Drenche`, `des Engagés`. */
export function de(name: string): string {
  const article = SURNAMES.test(name) ? null : /^le(s?)[ \u00a0](?=\S)/iu.exec(name);
  if (article) return `${article[1] ? "des" : "du"} ${name.slice(article[0].length)}`;
  return `${isElided(name) ? "d’" : "de "}${name}`;
}

/** A title that begins with its article, as a phrase takes it up: `les jardins` of « Les jardins »; undefined of one that does not. */
export function withArticle(title: string): string | undefined {
  return /^(?:(?:le|la|les)[ \u00a0]|l[’'])\S/iu.test(title)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : undefined;
}

/** `tout le catalogue`, `toute la carte`; a plural, or a name without article, is all of itself. */
export function allOf(name: string): string {
  const [article = ""] = /^l[ea](?= )/u.exec(name) ?? [];
  return `${{ le: "tout ", la: "toute " }[article] ?? ""}${name}`;
}

/** What a verb in the singular may follow: `l’ensemble des jardins` for `les jardins`. */
export function asOne(name: string): string {
  return name.startsWith("les ") ? `l’ensemble ${de(name)}` : name;
}

/** `qu’Armel Le Coz`, `que Voxe`. */
export function que(name: string): string {
  return `${isElided(name) ? "qu’" : "que "}${name}`;
}
