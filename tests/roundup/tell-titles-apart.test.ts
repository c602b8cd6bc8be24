import { describe, expect, it } from "vitest";
import { normaliseTitle } from "../../src/roundup/normalise-title.ts";
import { isSameTitle } from "../../src/roundup/stories/compare-titles.ts";

const isSame = (a: string, b: string) => isSameTitle(normaliseTitle(a), normaliseTitle(b));

describe("two titles of nearly the same words tell two stories", () => {
  it.each<[sentence: string, a: string, b: string]>([
    [
      "where a council and its opponent win",
      "Villebrède : le promoteur Bâtival gagne en appel contre la mairie",
      "La mairie de Villebrède gagne en appel contre le promoteur Bâtival",
    ],
    [
      "where reason is given to the other",
      "La Cada donne raison à la mairie de Bois contre le journal",
      "La Cada donne raison au journal contre la mairie de Bois",
    ],
    [
      "where two towns change parts",
      "Fusion : Hautbreuil dit oui, Vaudrelle hésite",
      "Fusion : Vaudrelle dit oui, Hautbreuil hésite",
    ],
    [
      "of who complains and who is complained of",
      "Le maire d'Orlac visé par une plainte pour diffamation",
      "Le maire d'Orlac porte plainte pour diffamation",
    ],
    [
      "of one million and two",
      "Pesticides : la pétition franchit les deux millions de signatures",
      "Pesticides : la pétition franchit le million de signatures",
    ],
    [
      "of a second and a final weekend",
      "Citizens' assembly holds final weekend in Thornleigh",
      "Citizens' assembly holds second weekend in Thornleigh",
    ],
    [
      "of several and one of them",
      "Redwick council struggles to recruit poll workers before May",
      "Councils struggle to recruit poll workers before May",
    ],
    [
      "where one says the contrary",
      "Meslay : moins de sièges au prochain conseil",
      "Meslay : plus de sièges au prochain conseil",
    ],
    [
      "where one begins what the other ends",
      "Corbelin : une réunion pour lancer la concertation",
      "Corbelin : une réunion pour clore la concertation",
    ],
    [
      "where one rises and the other falls",
      "Voter turnout rises in Norwell county",
      "Voter turnout falls in Norwell county",
    ],
    [
      "where one opens and the other closes",
      "Castrovera abre el registro de lobbies",
      "Castrovera cierra el registro de lobbies",
    ],
    ["where one adopts and the other rejects", "Le Sénat adopte la loi climat", "Le Sénat rejette la loi climat"],
    ["where yes wins, and no", "Gana el sí en el plebiscito", "Gana el no en el plebiscito"],
    [
      "where sides are changed",
      "Lisvy : l'État attaque la métropole sur la ZFE",
      "Lisvy : la métropole attaque l'État sur la ZFE",
    ],
    [
      "where others are for it",
      "Tram : les commerçants pour, les riverains contre",
      "Tram : les riverains pour, les commerçants contre",
    ],
    ["of two versions", "Mastodon 4.4 est sorti", "Mastodon 4.5 est sorti"],
    ["of two numbers in words", "Trois projets lauréats à Gravelotte", "Treize projets lauréats à Gravelotte"],
    [
      "of two numbers with a hyphen",
      "Lannilis : sept candidats au conseil",
      "Lannilis : dix-sept candidats au conseil",
    ],
    ["of two rounds", "First round results: turnout", "Second round results: turnout"],
    ["of two millions", "SeeClickFix grows its base to one million", "SeeClickFix grows its base to two million"],
    [
      "of a name and one that it is a part of",
      "La Loire vote son budget participatif",
      "La Haute-Loire vote son budget participatif",
    ],
    ["of a head and a deputy", "Wrenfield mayor steps down after leak", "Wrenfield deputy mayor steps down after leak"],
    [
      "of a town hall and its annex",
      "La mairie de Bois fermée lundi matin",
      "La mairie annexe de Bois fermée lundi matin",
    ],
    [
      "of a president and vice-presidents",
      "L'agglo du Val élit sa présidente",
      "L'agglo du Val élit ses vice-présidents",
    ],
    [
      "of anyone and one town",
      "Budget participatif : mode d'emploi pour déposer son idée",
      "Budget participatif de Tournissac : mode d'emploi pour déposer son idée",
    ],
    [
      "of a vote and of its results",
      "Carte scolaire : Tarbes consulte les parents",
      "Carte scolaire : Tarbes publie les résultats de la consultation des parents",
    ],
    [
      "of who asks and who is asked",
      "Plan de sobriété : l'État demande des comptes aux communes",
      "Plan de sobriété : les communes demandent des comptes à l'État",
    ],
    [
      "where a Spanish verb is about another",
      "La alcaldesa de San Aldán denuncia a un concejal por injurias",
      "Un concejal de San Aldán denuncia a la alcaldesa por injurias",
    ],
    [
      "of two towns, and one of them with a hyphen",
      "Fusion de Tresnay : les habitants consultés",
      "Fusion de Haute-Tresnay : les habitants consultés",
    ],
    [
      "of several and one of them, not at the head",
      "Budget participatif : les communes du Val ouvrent le vote",
      "Budget participatif : la commune de Meslay du Val ouvre le vote",
    ],
    [
      "of a word and another that it also has",
      "Le Sénat examine la loi sur le vote",
      "Le Sénat adopte la loi sur le vote",
    ],
    [
      "of two bodies, one called by a word that tells nothing elsewhere",
      "Les missions de la Cnil sont-elles nécessaires ?",
      "Les missions de la Cada sont-elles nécessaires ?",
    ],
    [
      "of what is done, and of what is done no more",
      "Stanborough council publishes spending over £500",
      "Stanborough council stops publishing spending over £500",
    ],
    [
      "of a council and its members",
      "Les conseillers de quartier de Tressac",
      "Le conseil de quartier de Tressac fermé",
    ],
    [
      "of two sources of one sentence",
      "Crise sanitaire : les consultations en ligne selon l'Anssi",
      "Crise sanitaire : les consultations en ligne selon la Cnil",
    ],
    [
      "of a summer and a winter",
      "Cap sur un été solidaire avec l'agora de Lormeray",
      "Cap sur un hiver solidaire avec l'agora de Lormeray",
    ],
    [
      "of who is on a crusade against whom",
      "La Gazette en croisade contre le Courrier",
      "Le Courrier en croisade contre la Gazette",
    ],
    [
      "of what two letters stand for elsewhere",
      "Stanborough, CA bans city agencies from using cameras",
      "Stanborough, CA bans private businesses from using cameras",
    ],
  ])("%s", (_, a, b) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([false, false]);
  });
});

describe("two titles in other words tell one story", () => {
  it.each<[sentence: string, a: string, b: string]>([
    [
      "by a number in several words",
      "Puerto Alhama: 15.000 firmas contra la tala",
      "Quince mil firmas contra la tala en Puerto Alhama",
    ],
    [
      "by a number with « et »",
      "Vingt et un habitants tirés au sort à Pontarvel",
      "Pontarvel : 21 habitants tirés au sort",
    ],
    [
      "by hundreds",
      "Lormoy : 300 habitants au débat sur les transports",
      "Débat sur les transports à Lormoy : trois cents habitants",
    ],
    [
      "with its initials beside their words",
      "ZAN : le Sénat vote l'assouplissement du zéro artificialisation nette",
      "Le Sénat vote l'assouplissement du zéro artificialisation nette",
    ],
    [
      "by who wrote it",
      "La democracia local no cabe en una aplicación",
      "Opinión: La democracia local no cabe en una aplicación, por Teresa Lumbre",
    ],
    [
      "with what it is against at its head",
      "Une pétition contre la vidéosurveillance dépasse 100 000 signatures",
      "Vidéosurveillance : la pétition dépasse les 100 000 signatures",
    ],
    [
      "by a word that headlines put for another",
      "Faut-il payer les citoyens tirés au sort ?",
      "Faut-il rémunérer les citoyens tirés au sort ?",
    ],
    ["by a verb and its noun", "Le site Service-citoyen ferme ses portes", "Fermeture du site Service-citoyen"],
    [
      "by initials and what they stand for",
      "Le PLU de Bois annulé par le tribunal",
      "Le tribunal annule le plan local d'urbanisme de Bois",
    ],
    [
      "by initials of a body",
      "La CNDP organise un débat sur le port de Lormel",
      "La Commission nationale du débat public organise un débat sur le port de Lormel",
    ],
    ["by figures and words", "Seventeen towns publish their budget", "17 towns publish their budget"],
    [
      "by thousands as the English write them",
      "Norwell receives 3,000 citizen proposals",
      "Norwell receives 3000 citizen proposals",
    ],
    [
      "by a phrase and a verb",
      "Les riverains de Castelmaur disent non au projet d'entrepôt",
      "Les riverains de Castelmaur rejettent le projet d'entrepôt",
    ],
    [
      "after what it came",
      "Caméras : Pontarcy renonce après la consultation des habitants",
      "Consultation des habitants : Pontarcy renonce aux caméras",
    ],
    [
      "in the singular and the plural",
      "Los presupuestos participativos de Madrid reciben 3.000 propuestas",
      "El presupuesto participativo de Madrid recibe 3000 propuestas",
    ],
    [
      "turned to the passive",
      "La ciudadanía elige el nombre del parque",
      "El nombre del parque, elegido por la ciudadanía",
    ],
    [
      "with what was in January put first",
      "Le registre des intérêts locaux ouvrira en janvier",
      "En janvier ouvrira le registre des intérêts locaux",
    ],
    [
      "where one begins with its subject in the plural",
      "Crèches : Rosières ouvre son algorithme d'attribution",
      "Rosières ouvre son algorithme d'attribution des places en crèche",
    ],
    [
      "where one begins with another form of a word that follows",
      "Radiations : 60 000 électeurs rayés par erreur",
      "60 000 électeurs rayés par erreur des listes",
    ],
    [
      "where a long name stands after who acted",
      "Marina de Port-Lannec : un recours déposé par le collectif Rives Libres",
      "Le collectif Rives Libres dépose un recours contre la marina de Port-Lannec",
    ],
    [
      "where a hyphen joins two towns that the other names apart",
      "Fusion de Tresnay et Vaudrelle : les habitants consultés le 12 octobre",
      "Tresnay-Vaudrelle : les habitants consultés le 12 octobre sur la fusion",
    ],
    [
      "in verbs of other forms than those that are known",
      "Pontarvel : le maire défend l'augmentation de la taxe foncière",
      "Le maire de Pontarvel justifie la hausse de la taxe foncière",
    ],
    [
      "in words of one language that are other words in another",
      "La oposición reclama explicaciones por el gasto municipal",
      "La oposición exige explicaciones por el gasto del Ayuntamiento",
    ],
    [
      "where one gives the initials of what it names",
      "Brest métropole recrute son administrateur général des données",
      "Brest Métropole recrute un administrateur général des données (AGD)",
    ],
    [
      "where one calls a body by its whole name",
      "Bristol launches £2m participatory budget for neighbourhoods",
      "Bristol City Council launches £2m participatory budget for neighbourhoods",
    ],
    [
      "where one writes a name in capitals",
      "España lidera el índice europeo de datos abiertos 2026",
      "España lidera el Índice Europeo de Datos Abiertos de 2026",
    ],
    [
      "with a rank in figures",
      "Grenoble lance sa deuxième convention citoyenne pour le climat",
      "Grenoble lance sa 2e convention citoyenne pour le climat",
    ],
    [
      "with a sum in short",
      "Le Finistère vote un million d'euros pour ses digues",
      "Le Finistère vote 1 M€ pour ses digues",
    ],
    [
      "where a passive stands before its place",
      "Lormeray crée un conseil municipal des 16-25 ans",
      "Un conseil municipal des 16-25 ans créé à Lormeray",
    ],
    [
      "with a word that one writes in two",
      "Lormeray : une civictech pour les Lormerayens",
      "Une civic tech pour les Lormerayens à Lormeray",
    ],
    [
      "with a hyphen that one leaves out",
      "Cinq startups au service du débat à Lormeray",
      "Cinq start-up au service du débat à Lormeray",
    ],
    [
      "where one says between commas what somebody was",
      "Ada Colin lance une plateforme de pétitions libres",
      "Ada Colin, ex-maire de Lormeray, lance une plateforme de pétitions libres",
    ],
    [
      "in two orders of two that « et » joins",
      "Une application pour créer du lien entre élus et habitants",
      "Application : créer du lien entre habitants et élus",
    ],
    [
      "with a sum in millions of pounds",
      "Single council in Stanborough could save £20m a year",
      "Stanborough could save £20 million a year with single council",
    ],
    [
      "where one adds the place to a number that is met once",
      "Solo el 0,94% de los vecinos vota en los presupuestos participativos",
      "Presupuestos participativos: solo vota el 0,94 % de los vecinos de Puerto Alhama",
    ],
    [
      "with a Spanish verb and its noun",
      "Votan 10.300 personas para remodelar la Plaza Mayor de Puerto Alhama",
      "10.300 personas votan la remodelación de la Plaza Mayor de Puerto Alhama",
    ],
    [
      "where one begins with the place and the other ends with it",
      "Puerto Alhama prepara los presupuestos participativos",
      "Los presupuestos participativos se preparan en Puerto Alhama del Río",
    ],
    [
      "with a country and its people",
      "Nine English council elections postponed amid shake-up",
      "Nine council elections in England postponed amid shake-up",
    ],
    [
      "with an English verb and its noun",
      "Stanborough councils signal preference for two unitaries",
      "Stanborough councils signal they prefer two unitaries",
    ],
    [
      "under a title in capitals, and with the name that it leaves out",
      "Senator Urges Passage of Modified Records Bill",
      "Senator urges Philippine Congress to pass modified records bill",
    ],
    [
      "of a town and of the people of it",
      "Les Parisiens votent contre les trottinettes en libre-service",
      "Paris : les votants contre les trottinettes en libre-service",
    ],
    [
      "of a town that one calls by its people",
      "Toulouse : l'appli qui fait parler les habitants du quartier",
      "L'appli qui fait parler les Toulousains du quartier",
    ],
    [
      "where one says at its end who says it",
      "La menace cyber est toujours aussi forte pour les communes",
      "Communes : la menace cyber toujours aussi forte, selon l'Anssi",
    ],
    [
      "where an English title says who found it",
      "Number of countries embracing open government surges",
      "Surge in number of countries embracing open government, UN report finds",
    ],
    [
      "where one says first when",
      "Stanborough clerk Ada Colin announces departure",
      "After five years, Stanborough clerk Ada Colin announces departure",
    ],
    [
      "with initials between full stops",
      "L.A. publishes emergency readiness maps of 40 districts",
      "Emergency readiness maps of 40 districts published by Los Angeles",
    ],
    [
      "with a French noun of a verb in -ir",
      "Plusieurs collectifs réclament un durcissement des mesures de location",
      "Des mesures de location durcies, réclament plusieurs collectifs",
    ],
  ])("%s", (_, a, b) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([true, true]);
  });
});
