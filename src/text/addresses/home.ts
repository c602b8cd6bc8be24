import { canonicalUrl } from "../canonical-url.ts";
import { nameRepository } from "./repository.ts";

/** Addresses that lead to a repository of GitHub's by another host: raw files, archives, the interface of programs. */
const RAW_FILE = /^raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(.*)$/iu;
const OF_GITHUB = /^(?:codeload\.github\.com|api\.github\.com\/repos)\/([^/]+\/[^/]+)(?:\/.*)?$/iu;

/** An application has a page for each country and language, and one number. */
const APPLE = /^(?:geo\.)?(?:apps|itunes)\.apple\.com\/(?:.*\/)?(id\d+)(?:[/?].*)?$/iu;
const ANDROID = /^play\.google\.com\/store\/apps\/details\?(?:.*&)?(id=[\w.]+)(?:&.*)?$/iu;

/** A query that only says in which language. */
const IN_LANGUAGE = /\?(?:lang|locale|lng|hl)=[a-z_-]+$/iu;

/** What servers show for a folder that is asked for (IIS, Tomcat, SPIP); what a site calls its first page, whole or by language. */
const FIRST_PAGE = /\/(?:(?:index|default)\.(?:s?html?|php\d?|aspx?|jsp|cfm)|spip\.php)$/iu;
const FIRST_OF_SITE =
  /^([^/]+)\/(?:(?:accueil|home)(?:\.\w+)?|(?:fr|en|es|de|it|pt|nl|ca|eu|br|oc)(?:[_-][a-z]{2})?)$/iu;

/**
 * What two writings of one home have in common, be it a site, a repository or an application: the scheme, `www.`, a closing slash and `.git`
 * say nothing, nor does a view of a repository, a country's shop or a first page by its name. It is a key to compare with, not an address to
 * visit.
 */
export function nameHome(address: string): string {
  const canonical = canonicalUrl(address);
  const application = APPLE.exec(canonical)?.[1] ?? ANDROID.exec(canonical)?.[1];
  if (application !== undefined) return application.toLowerCase();
  const repository = nameRepository(onGithub(canonical));
  return (repository ?? canonical.replace(IN_LANGUAGE, "").replace(FIRST_PAGE, "").replace(FIRST_OF_SITE, "$1"))
    .replace(/^https?:\/\//u, "")
    .replace(/^(?:www\d*\.(?=[^.]+\.)|[a-z]{2}-[a-z]{2}\.(?=(?:facebook|linkedin)\.com\/))/u, "")
    .replace(/(?:\.git)?\/?$/u, "")
    .toLowerCase();
}

/** A file in a folder of a repository may be another tool's. */
function onGithub(address: string): string {
  const [, repository, branch, file = ""] = RAW_FILE.exec(address) ?? [];
  if (repository !== undefined) return `github.com/${repository}${file.includes("/") ? `/blob/${branch}/${file}` : ""}`;
  return address
    .replace(OF_GITHUB, "github.com/$1")
    .replace(/^(github\.com\/[^/]+\/[^/]+)\/(?:archive|zipball|tarball|raw\/[^/]+\/[^/]+$).*$/iu, "$1");
}
