import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { hideFolders } from "./small-site.ts";

const ROOT = join(import.meta.dirname, "../fixtures/broken-site");
const OPTIONS = { now: new Date("2026-11-22T12:00:00Z"), drafts: true };

const { value: model, problems } = readModel(ROOT, OPTIONS);

it("a site with faults gives no model", () => {
  expect(model).toBeUndefined();
});

it("every fault of every file is named in one run", () => {
  expect(listLines((file) => !file.includes("dix-fautes"))).toMatchInlineSnapshot(`
    "actors/adresse-electronique.yaml:12 — people[0].role : « présidente, camille@example.org » contient une adresse électronique ; retirez-la, seules les fonctions publiques paraissent
    actors/adresse-incomplete.yaml:9 — links[0].url : « www.example.org » n'est pas une adresse complète ; commencez par https://
    actors/adresse-incomplete.yaml:11 — links[1].url : « https://git.example.org/un dossier/ » contient un espace ; retirez-le, ou écrivez %20 à sa place
    actors/adresse-incomplete.yaml:13 — links[2].url : « javascript:alert(1) » n'est pas une adresse http ni https ; donnez l'adresse d'une page, qui commence par https://
    actors/champ-double.yaml:10 — le champ « name » est écrit deux fois ; gardez une seule des deux lignes
    actors/champ-inconnu.yaml:7 — licnece : le champ « licnece » n'existe pas ; écrivez « licence »
    actors/champ-manquant.yaml:1 — name : le champ manque ; ajoutez-le : nom d'usage
    actors/champ-manquant.yaml:1 — summary : le champ manque ; ajoutez-le : ce que fait l'acteur, en une phrase de 150 caractères au plus
    actors/Écolab.yaml:1 — le nom de fichier « Écolab.yaml » ne fait pas une adresse (minuscules sans accent, chiffres, traits d'union) ; renommez-le ecolab.yaml
    actors/Écolab.yaml:7 — summary_long : le champ « summary_long » n'existe pas ; retirez-le ; champs possibles : aliases, former_names, redirect_from, description, picture, missions, themes, audiences, scales, participation_level, history, last_seen, successor, founded, added, location, licence, open_source, business_model, price, white_label, hosting, accessibility, privacy_url, funding, used_by, relations, identifiers, impact, limits, people, verified, self_declared, conflict_of_interest, reply, own
    actors/etat-inconnu.yaml:6 — status : « actif » n'est pas une valeur connue ; écrivez « active »
    actors/ferme-sans-histoire.yaml:6 — status : rien dans history n'explique l'état « closed » ; ajoutez à history un événement de même nom, avec sa date et la source qui l'établit
    actors/homonyme.yaml:1 — name : le nom « Champ INCONNU » est déjà pris par actors/champ-inconnu.yaml ; changez l'un des deux noms ou fondez les deux fiches
    actors/homonyme.yaml:2 — redirect_from[0] : l'identifiant « etat-inconnu » est déjà pris par actors/etat-inconnu.yaml ; retirez cet ancien identifiant, il mène déjà ailleurs
    actors/homonyme.yaml:10 — links[0].url : l'adresse « https://www.example.org/outil » est aussi celle de « adresse-electronique » (actors/adresse-electronique.yaml:9) ; gardez une seule des deux fiches si c'est le même acteur, sinon nommez l'autre dans relations
    actors/latin-1.yaml:1 — le fichier n'est pas en UTF-8 ; enregistrez-le de nouveau en UTF-8
    actors/mauvaise-date.yaml:7 — founded : « 2012-13 » n'est pas une date ; écrivez une année (2012), un mois (2012-05) ou un jour (2012-05-14)
    actors/mauvaise-date.yaml:8 — added : « 22 novembre 2026 » n'est pas une date ; écrivez une année (2012), un mois (2012-05) ou un jour (2012-05-14)
    actors/relation-pendante.yaml:7 — successor : aucune fiche ne s'appelle « nulle-part » ; créez actors/nulle-part.yaml ou corrigez l'identifiant
    actors/relation-pendante.yaml:13 — relations[0].actor : aucune fiche ne s'appelle « champ-inconu » ; écrivez « champ-inconnu »
    actors/relation-pendante.yaml:15 — relations[1].actor : la fiche « relation-pendante » se désigne elle-même ; retirez la ligne ou nommez une autre fiche
    actors/resume-trop-long.yaml:4 — summary : le texte compte 156 caractères, 150 au plus sont admis ; retirez-en au moins 6
    actors/syntaxe.yaml:3 — un second deux-points coupe la ligne ; mettez le texte entre guillemets doubles
    actors/tabulation.yaml:3 — une tabulation sert de retrait ; remplacez-la par des espaces
    actors/terme-inconnu.yaml:5 — functions[0] : « petitions » n'est pas une valeur connue ; écrivez « petition »
    actors/terme-inconnu.yaml:5 — functions[1] : « cuisine » n'est pas une valeur connue ; choisissez parmi : consultation, petition, open-data ; ou ajoutez-la à actors/_vocabularies/functions.yaml
    actors/terme-inconnu.yaml:8 — location.region : « ile-de-frances » n'est pas une valeur connue ; écrivez « ile-de-france »
    actors/vide.yaml:1 — aucun champ n'est écrit ; écrivez chaque champ sur sa ligne
    content/contributions/signataires.md:6 — signatories[0].name : « Ada Colin, ada@example.org » contient une adresse électronique ; retirez-la, seules les fonctions publiques paraissent
    content/contributions/signataires.md:7 — signatories[1].actor : aucune fiche ne s'appelle « champ-inconu » ; écrivez « champ-inconnu »
    content/contributions/signataires.md:7 — signatories[1].name : le champ manque ; ajoutez-le : prénom et nom
    content/contributions/signataires.md:8 — about_signatories : le champ est vide ; donnez un texte ou retirez la ligne
    content/divers/note.md:1 — « content/divers/ » n'est pas un dossier de contenu ; placez-le dans l'un de ces dossiers : [dossiers]
    content/evenements/passes.md:1 — l'adresse « /evenements/passes/ » est celle d'une page du site ; renommez le fichier
    content/evenements/passes.md:2 — place : l'événement n'a ni lieu ni adresse en ligne ; donnez place, online ou les deux
    content/evenements/passes.md:6 — end : « 2026-12-01T17:30 » ne suit pas le début, « 2026-12-01T18:30 » ; corrigez l'un des deux
    content/evenements/passes.md:7 — timezone : « Paris » n'est pas un fuseau horaire ; écrivez par exemple Europe/Paris
    content/evenements/passes.md:8 — organisers[0] : aucune fiche ne s'appelle « champ-inconu » ; écrivez « champ-inconnu »
    content/evenements/passes.md:9 — tags[0] : le mot-clé « Budgets participatifs » s'écrit aussi « Budget participatif » (content/interviews/renvois.md:9) ; gardez une seule des deux graphies
    content/glossaire/budget.md:5 — related[0] : aucun terme du glossaire ne s'appelle « budgte » ; écrivez « budget »
    content/glossaire/vote.md:2 — definition : le champ manque ; ajoutez-le : définition en une ou deux phrases, 300 caractères au plus
    content/glossaire/vote.md:3 — also[0] : la forme « Budget participatif » est déjà celle d'un terme (content/glossaire/budget.md:2) ; retirez-la de l'un des deux, ou fondez les deux entrées
    content/glossaire/vote.md:5 — related[0] : le terme se désigne lui-même ; retirez la ligne
    content/interviews/2016/ancien.md:1 — le fichier est rangé dans un sous-dossier ; placez-le dans content/interviews/
    content/interviews/js.md:1 — l'en-tête « ---js » n'est pas du YAML ; écrivez --- seul sur la première ligne
    content/interviews/photo.jpg:1 — « photo.jpg » n'est pas un fichier .md ; retirez-le de ce dossier, qui ne contient que des sources
    content/interviews/renvois.md:3 — date : « 2026-02-30 » n'est pas un jour du calendrier ; écrivez AAAA-MM-JJ, par exemple 2026-11-22
    content/interviews/renvois.md:7 — people[0].actor : aucune fiche ne s'appelle « champ-inconu » ; écrivez « champ-inconnu »
    content/interviews/renvois.md:8 — actors[1] : aucune fiche ne s'appelle « fantome » ; créez actors/fantome.yaml ou corrigez l'identifiant
    content/interviews/renvois.md:10 — series.part : la partie 3 dépasse le nombre de parties, 2 ; corrigez part ou of
    content/interviews/renvois.md:10 — series.total : le champ « total » n'existe pas ; retirez-le
    content/liens/2026-11-08.md:7 — ce commentaire serait imprimé, il n'est pas seul sur sa ligne ou n'est pas fermé ; écrivez-le sur une ligne à lui : <!-- … -->
    content/liens/2026-11-08.md:11 — l'adresse « javascript:alert(1) » est refusée ; donnez une adresse http ou https, sans espace : ### [Titre](https://…) — Éditeur
    content/liens/2026-11-08.md:13 — « www.example.org/article » n'est pas une adresse complète ; commencez par https://
    content/liens/2026-11-08.md:14 — acteurs : aucune fiche ne s'appelle « fantome » ; créez actors/fantome.yaml ou corrigez l'identifiant
    content/liens/2026-11-08.md:14 — date : « 2026-13 » n'est pas une date ; écrivez une année (2012), un mois (2012-05) ou un jour (2012-05-14)
    content/liens/2026-11-08.md:14 — langue : « français » n'est pas un code de langue ; écrivez par exemple fr, en ou pt-BR
    content/liens/2026-11-08.md:16 — « À lire : » précède le lien ; commencez par lui : ### [Titre](https://…) — Éditeur
    content/liens/2026-11-08.md:16 — « (Un journal) » suit le lien sans tiret ; séparez l'éditeur par un tiret : ### [Titre](https://…) — Éditeur
    content/liens/2026-11-08.md:18 — « acteur » n'est pas lu dans un commentaire ; écrivez « acteurs », si c'est ce que vous vouliez dire
    content/liens/2026-11-08.md:21 — un titre de niveau 4 n'a pas de place ici ; écrivez ## devant une rubrique, ### devant un lien, rien devant un paragraphe
    content/liens/2026-11-15.md:2 — number : le numéro « 12 » est déjà pris par content/liens/2026-11-08.md ; donnez à chaque édition son numéro
    content/liens/2026-11-15.md:3 — date : la date « 2026-11-16 » n'est pas celle du nom de fichier ; renommez le fichier 2026-11-16.md ou corrigez la date
    content/notes.md:1 — le fichier n'est rangé dans aucun dossier de contenu ; placez-le dans l'un de ces dossiers : [dossiers]
    content/pages/recherche.md:1 — l'adresse « /recherche/ » est celle d'une page du site ; renommez le fichier
    content/questionnaires/essai/ada-colin.md:2 — date : les réponses n'ont pas de date ; ajoutez le jour de leur publication
    content/questionnaires/essai/ada-colin.md:3 — actor : aucune fiche ne s'appelle « fantome » ; créez actors/fantome.yaml ou corrigez l'identifiant
    content/questionnaires/essai/ada-colin.md:4 — asked[1] : aucune question ne s'appelle « suivis » ; écrivez « suivi »
    content/questionnaires/essai/ada-colin.md:11 — « montant » a déjà sa réponse plus haut ; gardez-en une seule
    content/questionnaires/essai/ada-colin.md:15 — « suivi » a une réponse et n'est pas dans asked ; ajoutez-la à asked ou retirez la réponse
    content/questionnaires/essai/ada-colin.md:19 — aucune question du questionnaire ne répond à l'intertitre « Le montan » ; écrivez « Le montant »
    content/questionnaires/essai/ada-colin.md:23 — aucune question du questionnaire ne répond à l'intertitre « La météo » ; choisissez parmi : Le montant, montant, suivi
    content/questionnaires/essai/encore-ada.md:2 — name : « ada colin » répond déjà dans content/questionnaires/essai/ada-colin.md ; gardez un seul des deux fichiers
    content/questionnaires/essai/encore-ada.md:2 — name : la personne « ada colin » s'écrit aussi « Ada Colin » (content/reflexions/voix-et-exergues.md:7) ; gardez une seule des deux graphies
    content/questionnaires/essai/encore-ada.md:6 — la réponse à « montant » est vide ; retirez l'intertitre, le site dira qu'il n'y a pas de réponse
    content/questionnaires/essai/index.md:2 — requested : le champ manque ; ajoutez-le : date à laquelle les questions ont été envoyées
    content/questionnaires/essai/index.md:2 — seed : l'ordre est tiré au sort et la graine manque ; ajoutez seed, un texte quelconque fixé avant le tirage
    content/questionnaires/essai/index.md:8 — questions[1].id : l'identifiant « montant » est déjà celui d'une question plus haut ; donnez à chaque question le sien
    content/questionnaires/essai/index.md:9 — questions[2].text : le champ manque ; ajoutez-le : la question
    content/questionnaires/essai/questions.md:1 — l'adresse « /questionnaires/essai/questions/ » est celle d'une page du site ; renommez le fichier
    content/questionnaires/Mal nommé/index.md:1 — le nom de dossier « Mal nommé » ne fait pas une adresse (minuscules sans accent, chiffres, traits d'union) ; renommez-le mal-nomme
    content/questionnaires/Mal nommé/index.md:6 — seed : la graine ne sert à rien, l'ordre n'est pas tiré au sort ; donnez à order la valeur drawn, ou retirez seed
    content/questionnaires/Mal nommé/index.md:7 — questions : la liste est vide ; donnez au moins une valeur, sur une ligne après un tiret
    content/questionnaires/Mal nommé/trop/profond.md:1 — le fichier n'est pas rangé dans le dossier d'un questionnaire ; placez-le dans content/questionnaires/<nom>/, à côté de son index.md
    content/questionnaires/sans-index/ada-colin.md:1 — le questionnaire n'a pas d'index ; écrivez content/questionnaires/sans-index/index.md
    content/questionnaires/seul.md:1 — le fichier n'est pas rangé dans le dossier d'un questionnaire ; placez-le dans content/questionnaires/<nom>/, à côté de son index.md
    content/reflexions/mots-cles.md:5 — draft : « non » n'est ni vrai ni faux ; écrivez true ou false, sans guillemets
    content/reflexions/mots-cles.md:6 — tags[0] : le mot-clé « budget participatif » s'écrit aussi « Budget participatif » (content/interviews/renvois.md:9) ; gardez une seule des deux graphies
    content/reflexions/mots-cles.md:6 — tags[1] : le mot-clé « ! » n'a ni lettre ni chiffre ; retirez-le
    content/reflexions/personne.md:5 — headings : l'article est à plusieurs voix et ne nomme personne ; donnez people, ou retirez headings
    content/reflexions/sans-fin.md:1 — l'en-tête n'est pas fermé ; écrivez --- seul sur une ligne après le dernier champ
    content/reflexions/sans-voix.md:5 — headings : « voice » n'est pas une valeur connue ; écrivez « voices »
    content/reflexions/sans-voix.md:6 — pull_quotes : « une phrase » n'est pas une liste ; écrivez chaque valeur sur sa ligne, après un tiret
    content/reflexions/vide.md:1 — l'en-tête manque, le fichier est vide ; écrivez-y un en-tête et un texte, ou retirez-le
    content/reflexions/voix-et-exergues.md:8 — people[0].adress : le champ « adress » n'existe pas ; retirez-le ; champs possibles : role, actor
    content/reflexions/voix-et-exergues.md:9 — signatories : le champ « signatories » n'existe pas ; retirez-le ; champs possibles : updated, draft, language, translation_of, authors, actors, categories, tags, sources, original, series
    content/reflexions/voix-et-exergues.md:11 — pull_quotes[0] : « Une phrase entière. » n'est pas mise en exergue : elle se lirait deux fois de suite, à moins de 40 mots ; choisissez une phrase plus loin dans une longue partie
    content/reflexions/voix-et-exergues.md:12 — pull_quotes[1] : « phrase entière. » n'est pas une phrase du texte ; copiez une phrase entière du texte, sans rien y changer
    content/reflexions/voix-et-exergues.md:13 — pull_quotes[2] : « Une phrase que personne n'a dite. » n'est pas une phrase du texte ; copiez une phrase entière du texte, sans rien y changer
    content/reflexions/voix-et-exergues.md:18 — l'intertitre « Ada Collin, La Maison » ne commence par le nom d'aucune personne de people ; commencez-le par « Ada Colin »
    content/reflexions/voix-et-exergues.md:22 — l'intertitre « Conclusion » ne commence par le nom d'aucune personne de people ; commencez-le par le nom de qui parle, ou faites-en un intertitre de niveau trois
    content/sources.yaml:3 — [0].actor : aucune fiche ne s'appelle « fantome » ; créez actors/fantome.yaml ou corrigez l'identifiant
    content/sources.yaml:5 — [1].url : le flux « http://example.org/flux.xml » est déjà pris plus haut ; gardez une seule des deux sources
    content/sources.yaml:6 — [1].language : « français » n'est pas un code de langue ; écrivez par exemple fr, en ou pt-BR
    content/vu-sur-le-web/sans-licence.md:7 — original.url : « www.example.org/original » n'est pas une adresse complète ; commencez par https://
    content/vu-sur-le-web/sans-licence.md:8 — original.authors[0].actor : aucune fiche ne s'appelle « fantome » ; créez actors/fantome.yaml ou corrigez l'identifiant
    content/vu-sur-le-web/sans-licence.md:9 — canonical : rien ne dit sous quelle licence le texte est repris tel quel ; ajoutez original.licence, ou retirez canonical si le texte est de vous
    content/vu-sur-le-web/sans-original.md:2 — original : rien ne dit d'où vient le texte ; ajoutez original, avec le titre du texte traduit, repris ou résumé
    content/vu-sur-le-web/sans-original.md:5 — canonical : rien ne dit sous quelle licence le texte est repris tel quel ; ajoutez original.licence, ou retirez canonical si le texte est de vous
    site.yaml:4 — url : l'adresse du site ne s'arrête pas au nom de domaine ; publiez le site à la racine d'un domaine
    site.yaml:6 — timezone : « Europe/Pari » n'est pas un fuseau horaire ; écrivez par exemple Europe/Paris
    site.yaml:10 — licence.url : « creativecommons.org/licenses/by-sa/4.0/ » n'est pas une adresse complète ; commencez par https://
    site.yaml:12 — roundup.max_links : « 40 » n'est pas un nombre ; écrivez un nombre, sans guillemets
    site.yaml:15 — newsletter.from_email : « lettre chez example.org » n'est pas une adresse électronique ; écrivez par exemple lettre@example.org"
  `);
});

it("every fault of one file is named in one run, rules between fields and references included", () => {
  expect(listLines((file) => file.includes("dix-fautes"))).toMatchInlineSnapshot(`
    "actors/dix-fautes.yaml:1 — name : « 2012 » n'est pas un texte ; écrivez la valeur entre guillemets
    actors/dix-fautes.yaml:1 — sources : le champ manque ; ajoutez-le : sources des faits de la fiche
    actors/dix-fautes.yaml:2 — kind : « outil » n'est pas une valeur connue ; choisissez parmi : organisation, tool, initiative
    actors/dix-fautes.yaml:3 — type : « asociation » n'est pas une valeur connue ; écrivez « association »
    actors/dix-fautes.yaml:4 — summary : le champ est vide ; donnez un texte
    actors/dix-fautes.yaml:5 — functions : la liste est vide ; donnez au moins une valeur, sur une ligne après un tiret
    actors/dix-fautes.yaml:6 — themes[0] : « inexistant » n'est pas une valeur connue ; choisissez parmi : local-life, health ; ou ajoutez-la à actors/_vocabularies/themes.yaml
    actors/dix-fautes.yaml:7 — licnece : le champ « licnece » n'existe pas ; écrivez « licence »
    actors/dix-fautes.yaml:10 — location.insee : « 1004 » n'est pas un texte ; écrivez la valeur entre guillemets
    actors/dix-fautes.yaml:11 — location.country : « France » n'est pas un code de pays ; écrivez ses deux capitales (ISO 3166-1), par exemple FR
    actors/dix-fautes.yaml:12 — location.lat : « 948.85 » dépasse 90 ; donnez 90 au plus
    actors/dix-fautes.yaml:13 — status : rien dans history n'explique l'état « closed » ; ajoutez à history un événement de même nom, avec sa date et la source qui l'établit
    actors/dix-fautes.yaml:14 — successor : aucune fiche ne s'appelle « personne » ; créez actors/personne.yaml ou corrigez l'identifiant
    actors/dix-fautes.yaml:15 — founded : « hier » n'est pas une date ; écrivez une année (2012), un mois (2012-05) ou un jour (2012-05-14)
    actors/dix-fautes.yaml:17 — links[0].role : « site » n'est pas une valeur connue ; écrivez « website »
    actors/dix-fautes.yaml:18 — links[0].url : « example.org » n'est pas une adresse complète ; commencez par https://
    actors/dix-fautes.yaml:19 — links[1].url : le champ manque ; ajoutez-le : adresse complète
    actors/dix-fautes.yaml:22 — relations[0].actor : aucune fiche ne s'appelle « fantome » ; créez actors/fantome.yaml ou corrigez l'identifiant
    actors/dix-fautes.yaml:23 — open_source : « oui » n'est ni vrai ni faux ; écrivez true ou false, sans guillemets
    actors/dix-fautes.yaml:25 — funding[0].source : le champ manque ; ajoutez-le : adresse qui l'établit
    actors/dix-fautes.yaml:26 — funding[0].amount : « mille » n'est pas un nombre ; écrivez un nombre, sans guillemets
    actors/dix-fautes.yaml:29 — people[0].role : « trésorière, dominique@example.org » contient une adresse électronique ; retirez-la, seules les fonctions publiques paraissent"
  `);
});

it("every problem has an existing file, a line of it, a message and a remedy", () => {
  for (const { file, line, message, remedy } of problems) {
    expect(existsSync(join(ROOT, file)), file).toBe(true);
    const lines = readFileSync(join(ROOT, file), "utf8").split("\n").length;
    expect(line, file).toBeGreaterThanOrEqual(1);
    expect(line, file).toBeLessThanOrEqual(lines);
    expect(message, file).toMatch(/\S.*[^.]$/u);
    expect(remedy, file).toMatch(
      /^(?:ajoutez|alignez|cherchez|choisissez|commencez|complétez|copiez|corrigez|créez|donnez|écrivez|enregistrez|fermez|changez|gardez|mettez|placez|publiez|remplacez|renommez|retirez|séparez|déplacez)/u,
    );
  }
});

it("every message keeps to French typography", () => {
  for (const problem of problems) {
    const said = renderProblem(problem)
      .replace(/«\u00a0.*?\u00a0»/gu, "")
      .replaceAll("https://", "")
      .replace(/^\S+/u, "");
    expect(said).not.toMatch(/ [:;!?»]|« |[^\u00a0]:(?!\d)|[^\u202f];/u);
  }
});

it("JavaScript front matter is refused and does not run", () => {
  expect(globalThis).not.toHaveProperty("pwned");
});

/** Problems one a line, with no-break spaces as plain ones. */
function listLines(isWanted: (file: string) => boolean): string {
  const wanted = problems.filter(({ file }) => isWanted(file));
  return wanted
    .map((problem) => hideFolders(renderProblem(problem)))
    .join("\n")
    .replace(/[\u00a0\u202f]/gu, " ");
}
