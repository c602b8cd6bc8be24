import { NBSP, NNBSP } from "../../text/quote.ts";
import { de, que } from "../french-elision.ts";
import { articles } from "./articles.ts";

/** The words of the forms of articles: interviews, voices, reposts, op-eds, questionnaires; and of people. */
export const media = {
  questions: "Les questions",
  voices: "Les voix",
  seriesVoices: "Les voix de la série",
  related: "À lire aussi",
  sharedWith: (names: string) => `En commun${NBSP}: ${names}`,
  provenance: {
    title: "Provenance",
    original: "Titre original",
    authors: "De",
    publisher: "Paru dans",
    date: "Date",
    language: "Langue",
    licence: "Licence",
    translator: "Traduction",
    uses: {
      verbatim: "Texte repris tel quel, avec l’accord que dit sa licence. L’original fait foi.",
      translated: "Texte traduit. L’original fait foi.",
      summary: "Ce n’est pas le texte d’origine, mais ce que la rédaction en retient.",
    },
  },
  /** Then comes the date of the text that one of ours is made from. */
  madeFrom: {
    summary: {
      interview: "D’après un entretien paru",
      reflection: "D’après un texte paru",
      questionnaire: "D’après un questionnaire paru",
      contribution: "D’après une tribune parue",
      repost: "D’après un texte paru",
      page: "D’après un texte paru",
      roundup: "D’après une revue de liens parue",
    },
    translated: "Traduction d’un texte paru",
    verbatim: "Reprise d’un texte paru",
    onDay: (words: string, day: string) => `${words} le ${day}`,
    /** The first and the last of several days, and how many there are. */
    onDays: (words: string, first: string, last: string, count: number) =>
      count === 2 ? `${words} le ${first} et le ${last}` : `${words} entre le ${first} et le ${last}`,
    inPeriod: (words: string, period: string) => `${words} en ${period}`,
  },
  signatories: {
    title: (count: number) => (count === 1 ? "Signataire" : `Les ${count} signataires`),
    who: "Qui écrit",
  },
  questionnaire: {
    sent: "Questions envoyées le",
    sentIn: "Questions envoyées en",
    questions: "Une question, toutes les réponses",
    respondents: "Qui a répondu quoi",
    respondent: "Qui répond",
    question: (number: number, of: number) => `Question ${number} sur ${of}`,
    answersOf: (name: string) => `Les réponses ${de(name)}`,
    allAnswers: "Toutes les réponses à cette question",
    count: (count: number) => (count === 0 ? "aucune réponse" : count === 1 ? "une réponse" : `${count} réponses`),
    answered: "Réponse",
    silent: "N’a pas répondu",
    notAsked: "La question ne figure pas dans l’échange publié",
    answeredOn: "Réponses publiées le",
    summedUp: "Résumé de réponses publiées le",
    none: "Personne n’a encore répondu.",
    alphabetical: "Les personnes interrogées sont rangées par nom de famille, dans l’ordre alphabétique.",
    drawn: (seed: string, list: string) =>
      `L’ordre des réponses a été tiré au sort, avec la graine «${NBSP}${seed}${NBSP}». Il range leurs noms par l’empreinte SHA-256 du texte «${NBSP}graine/identifiant${NBSP}»${NNBSP}; chacun peut refaire le calcul avec les identifiants suivants${NBSP}: ${list}.`,
    questionDescription: (question: string, title: string) =>
      `${question} Les réponses côte à côte, dans «${NBSP}${title}${NBSP}».`,
    answersDescription: (name: string, title: string) => `Ce ${que(name)} répond dans «${NBSP}${title}${NBSP}».`,
    previousQuestion: "Question précédente",
    nextQuestion: "Question suivante",
    previousRespondent: "Personne précédente",
    nextRespondent: "Personne suivante",
    pages: "Les autres questions",
    respondentPages: "Les autres personnes",
  },
  people: {
    title: "{{title people}}",
    description: "Celles et ceux que les fiches et les textes du site nomment, par leurs fonctions publiques.",
    none: "Aucune personne n’est encore nommée.",
    kind: "Personne",
    describe: (name: string) => `Les fonctions publiques ${de(name)} et tout ce que le site lui fait dire.`,
    posts: "Fonctions",
    said: "Paroles, textes et signatures",
    nothingSaid: "Aucun texte du site ne lui donne la parole.",
    /** Over texts seen elsewhere of which nothing but a name in the title is known. */
    linked: "Ailleurs, son nom en titre",
    /** Words of a title that say that it is an interview, folded, whatever its language. */
    interviewWords: ["entretien", "interview"],
    count: (count: number) => (count === 0 ? "personne" : count === 1 ? "une personne" : `${count} personnes`),
    texts: articles.count,
    spoke: "Ont pris la parole",
    speaking: (count: number) => (count === 1 ? "une a pris la parole" : `${count} ont pris la parole`),
    kept: "Personnes gardées",
    legend: `Voix, réponses, entretien${NBSP}: la personne parle. Signature${NBSP}: elle signe avec d’autres. Texte, texte original${NBSP}: elle l’a écrit. Mention${NBSP}: on la cite.`,
    /** Then comes the text: what a capacity alone, without a text, is in. */
    shared: (capacity: string) => `«${NBSP}${capacity}${NBSP}» sans autre titre${NBSP}:`,
    rights: `Cette page ne réunit que des fonctions publiques et des textes publiés. La personne qu’elle nomme peut s’y opposer à tout moment (RGPD, article 21)${NBSP}: son nom disparaît alors de tout le site.`,
    capacities: {
      respondent: "Entretien",
      voice: "Voix",
      answers: "Réponses",
      signatory: "Signature",
      author: "Texte",
      "original-author": "Texte original",
      translator: "Traduction",
      quoted: "Mention",
    },
  },
};
