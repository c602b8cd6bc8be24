import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeBody } from "../../src/feeds/decode-body.ts";

const prolog = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
const bytes = (text: string, encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM });

describe("the encoding of a feed is found in this order", () => {
  it.each<[name: string, body: Uint8Array, contentType: string | undefined, expected: string]>([
    ["a UTF-8 mark wins over everything", bytes("<é>", "utf-8", true), "text/xml; charset=iso-8859-1", "<é>"],
    ["a UTF-16 mark wins", bytes("<é>", "utf-16le", true), "text/xml; charset=utf-8", "<é>"],
    ["a big-endian UTF-16 mark wins", bytes("<é>", "utf-16be", true), undefined, "<é>"],
    ["a UTF-32 mark is not taken for UTF-16", bytes("<é>", "utf-32le", true), undefined, "<é>"],
    ["UTF-16 without a mark is told by its first character", bytes("<é>", "utf-16be"), undefined, "<é>"],
    ["valid UTF-8 wins over a lying header", bytes("<é>", "utf-8"), "text/xml; charset=iso-8859-1", "<é>"],
    ["valid UTF-8 wins over a lying prolog", bytes(`${prolog("latin1")}é`, "utf-8"), undefined, `${prolog("latin1")}é`],
    [
      "the header wins over the prolog",
      bytes(`${prolog("utf-8")}ж`, "koi8-r"),
      "text/xml;charset=koi8-r",
      `${prolog("utf-8")}ж`,
    ],
    ["a quoted charset is read", bytes("ж", "koi8-r"), 'text/xml; charset="KOI8-R"; q=1', "ж"],
    ["a charset in single quotes is read", bytes("ж", "koi8-r"), "text/xml; charset='koi8-r'", "ж"],
    [
      "the prolog decides when the header says nothing",
      bytes(`${prolog("iso-8859-15")}œ€`, "iso-8859-15"),
      "text/xml",
      `${prolog("iso-8859-15")}œ€`,
    ],
    [
      "ISO-8859-1 means windows-1252 on the web",
      bytes(`${prolog("ISO-8859-1")}l’œuvre`, "windows-1252"),
      undefined,
      `${prolog("ISO-8859-1")}l’œuvre`,
    ],
    ["a label that only iconv-lite knows is read", bytes("é", "cp850"), "text/xml; charset=cp850", "é"],
    ["a label that nobody knows is passed over", bytes("é", "windows-1252"), "text/xml; charset=klingon", "é"],
    [
      "a UTF-16 label on bytes that are not is passed over",
      bytes(`${prolog("utf-16")}é`, "windows-1252"),
      undefined,
      `${prolog("utf-16")}é`,
    ],
    ["windows-1252 comes last", bytes("« 30 € »", "windows-1252"), undefined, "« 30 € »"],
    [
      "a UTF-8 character cut at the end does not spoil the others",
      bytes("élan né", "utf-8").subarray(0, -1),
      undefined,
      "élan n",
    ],
    [
      "one broken byte does not spoil a UTF-8 feed",
      Buffer.concat([bytes("été à Noël ", "utf-8"), Buffer.of(0xe9)]),
      "text/xml; charset=utf-8",
      "été à Noël é",
    ],
    [
      "a header that says UTF-8 of windows-1252 is not believed",
      bytes("été à Noël", "windows-1252"),
      "text/xml; charset=utf-8",
      "été à Noël",
    ],
    ["nothing gives nothing", new Uint8Array(), undefined, ""],
  ])("%s", (_, body, contentType, expected) => {
    expect(decodeBody(body, contentType).replace(/\ufffd$/, "")).toBe(expected);
  });
});

describe("bytes of windows-1252 in a feed in UTF-8 are read, and what is cut is not made up", () => {
  const around = (...parts: (string | Uint8Array)[]) =>
    Buffer.concat([bytes("Été à Noël, déjà ", "utf-8"), ...parts.map((part) => Buffer.from(part))]);
  const latin = (text: string) => bytes(text, "windows-1252");
  it.each<[sentence: string, body: Uint8Array, expected: string]>([
    ["a letter", around(latin("été")), "été"],
    ["a letter at the end", around(latin("voté")), "voté"],
    ["capitals", around(latin("ÉCOLE À BREST")), "ÉCOLE À BREST"],
    ["an apostrophe and a dash", around(latin("l’été – suite…")), "l’été – suite…"],
    ["guillemets and no-break spaces", around(latin("«\u00a0été\u00a0»")), "«\u00a0été\u00a0»"],
    ["a letter before a guillemet", around(latin("«été» ou non")), "«été» ou non"],
    ["the euro and œ", around(latin("10 € de cœur")), "10 € de cœur"],
    ["letters of UTF-8 behind it", around(latin("été "), "après l’été"), "été après l’été"],
    ["a letter cut in two", around(Uint8Array.of(0xc3)), "\ufffd"],
    ["an apostrophe cut in three", around(Uint8Array.of(0xe2, 0x80), " x"), "\ufffd x"],
    ["a sign of four bytes, cut", around(Uint8Array.of(0xf0, 0x9f, 0x97)), "\ufffd"],
    ["signs of three and four bytes, whole", around("…🗳️ ", latin("é")), "…🗳️ é"],
  ])("%s", (_, body, expected) => {
    expect(decodeBody(body, "text/xml; charset=utf-8")).toBe(`Été à Noël, déjà ${expected}`);
  });
});

describe("an encoding that nothing tells is that of the words", () => {
  // Unicode's mappings of the code pages (https://unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/); texts of our own.
  it.each([
    ["Polish", "windows-1250", "Budżet obywatelski w Łodzi: mieszkańcy zgłosili ponad tysiąc pomysłów"],
    [
      "Polish, in ISO 8859-2",
      "iso-8859-2",
      "Budżet obywatelski w Łodzi: głosowanie rozpocznie się w październiku, źle",
    ],
    ["Polish, in three words", "windows-1250", "Łódź: święto demokracji"],
    [
      "Polish, of letters that stand together, as those of Cyrillic do",
      "windows-1250",
      "Zażółć gęślą jaźń: żółć, źdźbła, śśś",
    ],
    ["Czech", "windows-1250", "Účastnický rozpočet v Praze: občané navrhli přes tisíc nápadů"],
    ["Czech, in ISO 8859-2", "iso-8859-2", "Hlasování začne příští týden. Šíření žlutých kůží, těžší"],
    ["Slovak", "windows-1250", "Hlasovanie sa začne budúci týždeň, ľudia môžu navrhnúť vyše tisíc nápadov"],
    ["Hungarian", "windows-1250", "A részvételi költségvetés Budapesten: a szavazás jövő héten kezdődik, őszi fűtés"],
    ["Romanian", "windows-1250", "Bugetul participativ: votul începe săptămâna viitoare, în piaţă, şi la Iaşi"],
    ["Croatian", "windows-1250", "Građani su predložili više od tisuću ideja, žene i djeca također"],
    [
      "Turkish, which Greek letters would write as well",
      "windows-1254",
      "Katılımcı bütçe: vatandaşlar binden fazla öneri sundu, değişim güçlü",
    ],
    ["Lithuanian", "windows-1257", "Gyventojai pateikė daugiau nei tūkstantį idėjų, balsavimas prasidės kitą savaitę"],
    [
      "Latvian",
      "windows-1257",
      "Līdzdalības budžets Rīgā: iedzīvotāji iesniedza vairāk nekā tūkstoti ideju, balsošana sāksies nākamnedēļ",
    ],
    ["French", "windows-1252", "Le budget participatif à Évry : « l’été dernier », déjà élu, où ça ? 30 m³, 1º, 5 £"],
    ["French, in capitals", "windows-1252", "ÉLECTIONS À ÉVRY : L’ÉTAT DÉCRÈTE"],
    ["German", "windows-1252", "Bürgerhaushalt in Köln: über tausend Vorschläge für die Straßen, schöne Grüße"],
    [
      "Spanish",
      "windows-1252",
      "El presupuesto participativo en Málaga: ¿cuándo empieza la votación? Mañana será otro año",
    ],
    [
      "Portuguese",
      "windows-1252",
      "O orçamento participativo em Lisboa: a votação começa na próxima semana, não é só para cidadãos",
    ],
    ["Italian", "windows-1252", "La città è più verde: perché no? Così sarà"],
    ["Danish", "windows-1252", "Borgerbudget i Århus: afstemningen begynder næste uge på mandag, også for børn"],
    ["Swedish", "windows-1252", "Medborgarbudget i Malmö: omröstningen börjar nästa vecka på måndag"],
    ["Icelandic", "windows-1252", "Íbúar lögðu fram þúsund hugmyndir, kosning hefst í næstu viku, það er gott"],
    [
      "several languages of the West",
      "windows-1252",
      "Élu à Köln, señor José, São Paulo, Århus, città: l’été français",
    ],
    ["English, of pounds and cubes", "windows-1252", "£5bn for 30 km³ and 12 m³: £1.2bn more"],
    ["Russian", "windows-1251", "Партисипаторный бюджет: жители предложили более тысячи идей, IPv6 тоже"],
    ["Greek", "windows-1253", "Ο συμμετοχικός προϋπολογισμός στην Αθήνα: οι πολίτες πρότειναν"],
  ])("%s", (_, encoding, text) => {
    const body = bytes(`<rss version="2.0"><channel><title>${text}</title></channel></rss>`, encoding);
    expect(decodeBody(body)).toContain(text);
  });
});
