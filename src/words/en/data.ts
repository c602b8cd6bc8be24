import type { Strings } from "../strings.ts";

/** The words of the page that documents the open data. */
export const data: Strings["data"] = {
  title: "{{title data}}",
  kicker: "Open data",
  description:
    "All of {{the directory}} and every published link, as CSV, JSON and OPML: files, licence, promise of stability, examples.",
  spreadsheets: "For a spreadsheet",
  spreadsheetsText:
    "To read, sort and filter: headings and values in English, the most useful first, without empty columns. A person takes one of these files; a program takes those below, whose columns and codes do not change.",
  files: "For a program",
  size: (kilobytes) => `${kilobytes} kB`,
  contents: {
    actors: "One row per entry, for a program. Its columns are described below.",
    actorsForSpreadsheets:
      "Entries, one per row, as in the workbook: a semicolon between columns. A double click opens it in a spreadsheet whose decimal sign is a comma, as in much of Europe.",
    actorsInFull:
      "Every entry in full, in one list. Lists are always there, empty if need be; what is not known is left out.",
    links: "One row per link of each edition {{of roundups}}, the newest first.",
    linksForSpreadsheets: "The links of each edition {{of roundups}}, one per row, written likewise.",
    vocabularies: "The terms that entries use: identifier, label, definition and other words, by axis.",
    feeds: "The feeds that we read, to import into a feed reader.",
    schema: "The shape of an entry, as JSON Schema (2020-12), for the published JSON and the YAML sources alike.",
    tableSchema: (table) => `The columns of ${table}, as Table Schema.`,
    package: "The data package (Frictionless Data): size, SHA-256 hash and columns of each file, and the licence.",
  },
  workbook:
    "All in one file, for Excel and LibreOffice: a sheet for entries, a sheet for links, with filters and addresses to click, and a sheet to read first. The simplest.",
  oneFiche: "The same for a single entry. The identifier is the one in the address of its page.",
  id: "identifier",
  licence: "Licence and attribution",
  licenceText: (name) =>
    `The data are under the ${name} licence: reuse and change them on its terms, and name the source. This line is enough to name it:`,
  attribution: (title, address, licence) => `Source: ${title}, ${address}, ${licence}, data of YYYY-MM-DD.`,
  citation: (title, address, licence, date) => `Source: ${title}, ${address}, ${licence}, data of ${date}.`,
  licenceLink: "Read the licence",
  updates: "Updates",
  updatesText: "The files are made anew each time the site is published. These were made on",
  absent:
    "Drafts, people who object to being named and automatic readings (states of addresses, dates of feeds) are not in them. Somebody who objects is gone from the next publication on; remove them from your copies too.",
  stability: "What v1 promises",
  stabilityText:
    "Under /data/v1/, an address stays, a field changes neither its name nor its meaning, and an entry's identifier is never given to another. Fields, columns, terms and files may be added: read columns by name, not by position. Any other change opens /data/v2/. Files for spreadsheets promise their address alone: their headings follow the language of the site.",
  reading: "Reading the CSV for programs",
  rules: [
    ["Form", "RFC 4180: comma, double quotes, CRLF line ends, one header line."],
    [
      "Encoding",
      "UTF-8. Only the files for spreadsheets begin with a byte order mark, without which Excel misreads accents; a program reads them as “utf-8-sig”.",
    ],
    ["Lists", "The values of one cell are separated by a vertical bar “|”; inside a value, the bar becomes “¦”."],
    ["Dates", "YYYY, YYYY-MM or YYYY-MM-DD, as far as is known."],
    [
      "Formulas",
      "A text that a spreadsheet would take for a formula (first character = + - @, tab) is preceded by an apostrophe. The JSON keeps the original text.",
    ],
    ["Numbers", "Import identifiers and codes as text: they may begin with zero."],
  ],
  examples: "Examples",
  exampleTitles: {
    curl: "Download on the command line",
    jq: "List closed actors with jq",
    python: "Python",
    r: "R",
  },
  calcTitle: "LibreOffice Calc and Excel",
  calcText: (workbook, _, csv) =>
    `Open ${workbook}. Or, in Calc: File, Open, then paste the address of ${csv} as the file name; character set Unicode (UTF-8), separator comma. In Excel: Data, From Text/CSV.`,
  columns: (file) => `Columns of ${file}`,
};
