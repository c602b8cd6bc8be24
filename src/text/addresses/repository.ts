/** Forges on which two steps of a path name a repository, whatever follows shows it (their own addresses; sr.ht: `~name/repository`). */
const FORGES =
  /^(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|gitea\.com|git\.sr\.ht|framagit\.org|gitlab\.[\w.-]+|git\.[\w.-]+|forge\.[\w.-]+)$/iu;

/** Steps of a path after which no step names the repository: GitLab's separator (GitLab routing, `/-/`), and the views of others. */
const VIEW = new RegExp(
  [
    "/-(?:/(?:tree|blob)/[^/]+(?:/readme[^/]*)?|/(?!tree/|blob/).*)?/?$",
    "^/(?:tree|src)(?:/(?:branch|tag|commit)(?:/[^/]+)?|/[^/]+)?/?$",
    "^/blob/[^/]+/readme[^/]*$",
    "^/(?:src/(?:branch|tag)/[^/]+|src/[^/]+)/readme[^/]*$",
    "^/(?:releases|tags|branches|commits|issues|pulls|pull-requests|merge_requests|wiki|wikis|actions|discussions|projects|activity|graphs|network|stargazers)(?:/.*)?$",
  ].join("|"),
  "iu",
);

/**
 * The host and path of a repository, out of an address that shows it another way: a branch, its description, its issues. A folder within it stays: it
 * may be another tool. `undefined` for an address of no known forge, or that names no repository.
 */
export function nameRepository(address: string): string | undefined {
  const [, host = "", path = ""] = /^(?:https?:\/\/)?(?:www\.)?([^/?#]+)(\/[^?#]*)/iu.exec(address) ?? [];
  if (!FORGES.test(host)) return undefined;
  const [, owner = "", rest = ""] = /^(\/[^/]+\/[^/]+)(.*)$/u.exec(path.replace(/\/+$/u, "")) ?? [];
  if (owner === "") return undefined;
  const bare = `${owner}${rest.replace(VIEW, "")}`.replace(/\.git$/iu, "");
  return `${host}${bare}`.toLowerCase();
}
