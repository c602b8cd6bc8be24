/**
 * The address where a source file is corrected: the forge's editor where its form is known (GitHub, GitLab), else the
 * repository itself. The branch is `main`, or that of the repository's address where it shows one (`…/tree/master`).
 */
export function proposeCorrection(repository: string, file: string): string {
  const { hostname } = new URL(repository);
  const [, base = repository, branch = "main"] = /^(.*?)(?:(?:\/-)?\/tree\/([^?#]+?))?\/?$/u.exec(repository) ?? [];
  if (hostname === "github.com") return `${base}/edit/${branch}/${file}`;
  if (/(?:^|\.)gitlab\./u.test(hostname)) return `${base}/-/edit/${branch}/${file}`;
  return repository;
}
