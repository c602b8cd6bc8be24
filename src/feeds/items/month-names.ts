/**
 * The months by the letters that tell them apart, accents removed: in the languages of Western, Northern and Central Europe, Russian,
 * Ukrainian, Bulgarian, Serbian, Greek and Turkish. Names that mean one month here and another there (« listopad », November in Polish and in Czech,
 * October in Croatian) are those of the most readers.
 */
const MONTHS: readonly RegExp[] = [
  /^(?:ja[an]|ene|gen|ian|led[ne]|stycz|tammi|ocak|янв|яну|јан|січ|ιαν)/u,
  /^(?:fe[bv]|veeb|uno|lut[ey]|helmi|suba|фев|лют|φεβ)/u,
  /^(?:mar(?!ras)|maa|mrt|mrz|brez|мар|берез|μαρ)/u,
  /^(?:a[bpv]r|dub|kwie|huht|nisa|апр|квіт|απρ)/u,
  /^(?:ma[giyj]|mei|kvet|touk|ма[ияј]|трав|μαι)/u,
  /^(?:jun|juin|juun|giu|iun|cerv(?:na|nu|en)(?![ec])|czer|kesa|hazi|июн|юни|јун|черв|ιουν)/u,
  /^(?:jul|juil|juul|lug|iul|cerven[ec]|lip[ci]|heina|temm|июл|юли|јул|лип|ιουλ)/u,
  /^(?:a[uv]g|agu|aou|ago|srp|sier|elok|агу|авг|серп|αυγ)/u,
  /^(?:se[pt]|szep|zar|wrze|syys|eyl|сеп|сен|верес|σεπ)/u,
  /^(?:o[ck]t|ott|out|rij|pazd|loka|ekim|окт|жовт|οκτ)/u,
  /^(?:nov|noi|noe|list|marras|kas[iı]|ноя|ное|нов|лист|νοε)/u,
  /^(?:de[czs]|dic|pros|grud|joul|aral|дек|дец|груд|δεκ)/u,
];

/** A month, counted from 0, by its number or by a name in lower case; -1 when it is none. */
export function parseMonth(month: string): number {
  return /^\d/u.test(month) ? Number(month) - 1 : MONTHS.findIndex((name) => name.test(month));
}
