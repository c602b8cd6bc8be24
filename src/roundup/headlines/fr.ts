import type { Headlines } from "./headlines.ts";

export const headlines: Headlines = {
  empty: `
    a afin ai ainsi alors apres au aussi autour aux avait avant avec avoir bien c ca car ce cela ces cet cette ceux chez ci comme comment contre
    d dan dans de deja depuis des dessous devant dit doit doivent donc dont du elle elles en encore enfin entre es est et etait etant ete etre
    eux fait faire faut font ici il ils j je l la le les leur leurs lors lui m ma mais me meme mes mise moi mon n ne nos notre nous on ont ou
    par parmi pendant peut peuvent plus pour pourquoi pre pres propos qu quand que quel quelle quels quelles qui quoi s sa se sera ses
    selon si son sont sou sous sur t ta te tel tes toi ton tous tout toute toutes tres tu un une va vers via voici voila vont vos votre vous y`,
  negations:
    "apres aucun aucune avant contre jamais malgre ni non pas refuse refusent refuser refus sans somme sommee sommes",
  same: {
    ...{ appli: "application", app: "application", maire: "mairie" },
    ...{ deux: "2", trois: "3", quatre: "4", cinq: "5", six: "6", sept: "7", huit: "8", dix: "10" },
    ...{ vingt: "20", trente: "30", cinquante: "50", cent: "100", mille: "1000" },
    ...{ premiere: "premier", seconde: "deuxieme", second: "deuxieme", derniere: "dernier", prochaine: "prochain" },
  },
  ranks: "premier|dernier|prochain|.*ieme",
  light: [
    "accueillir accueille cree lance mene organise ouvert ouverture ouvre inaugure propose reunit reunion tenir tient",
    "annonce devoile presente publie",
    "recoit remet remettre remi rend laureat",
    "decide",
    "devenir devient passe",
    "met mettre mettent mis",
    "sondage",
    "commune mairie municipal ville",
    "francai france",
    "citoyen citoyenne gens habitant",
    "entretien rencontre reportage portrait",
    "appel",
    "cherche recherche",
    "direct",
    "gratuit",
    "local",
    "mode emploi",
    "nouveau nouvel nouvelle",
    "plaide",
    "plateforme",
    "projet",
    "public publique",
    "question",
    "region",
    "semaine",
    "veut vouloir",
  ],
  labels:
    "vidéos?|entretien|interview|direct|live|podcast|tribune|reportage|enquête|exclusif|infographie|carte|rencontre|portrait|édito|éditorial|opinion|analyse|récit|débat|sondage|photos?|mise à jour|info \\p{L}+",
  artificial: "intelligence\\s+artificielle",
  articles: "a d de des du et l la le les ma mes mon nos notre un une",
  names: `
    action actions agir agora assemblee atelier cite citoyen citoyenne citoyennes citoyens climat code collectif commun communs
    consul convention debat debats decider decision demain democratie democratique elan elu elus engagement ensemble etat fabrique
    forum france idee idees impact initiative journal laboratoire liberte loi mairie mieux monde nous ouvert ouverte paris parlement
    participatif participation participer place plateforme politique primaire projet public publique quorum regards republique solution
    solutions territoires tous transparence vie ville villes voix vote voter`,
  misleading: "ong",
  prepositions: "a au aux d de des du en pres sur vers",
  bodies: "agglo agglomeration commune communaute conseil departement mairie metropole municipalite region ville",
  broad:
    "afrique allemagne amerique asie belgique canada espagne etats europe france italie monde royaume suisse uni union unis",
  paid: "publicit[ée]|publi-?(?:r[ée]dactionnel|reportage|communiqu[ée])|(?:contenu|article|post|billet)s? (?:sponsoris[ée]|partenaire|propos[ée] par)s?|sponsoris[ée]|en partenariat (?:commercial )?avec|communiqu[ée] (?:sponsoris[ée]|publicitaire)",
  paidFolders: "publi-?(?:redactionnel|reportage|info)s?|contenus?-(?:sponsorises?|partenaires?)",
  series:
    "actualités agenda billet brèves bulletin chronique communiqué compte rendu édito éditorial épisode flash hebdo lettre liens ordre récap revue sommaire veille",
  beside:
    "édition hebdomadaire information infos journal jour mensuel numéro presse quotidien semaine vendredi a au aux d de del des du et l la le les n no notre nos un une votre y",
  beforeYears: "en de d depuis des du au a et fin debut",
};
