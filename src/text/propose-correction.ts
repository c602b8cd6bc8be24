/**
 * The address where a source file is corrected: the forge's editor where its form is known (GitHub, GitLab), else the
 * repository itself.
 */
export function proposeCorrection(repository: string, file: string): string {
  const { hostname } = new URL(repository);
  const base = repository.replace(/\/$/u, "");
  if (hostname === "github.com") return `${base}/edit/main/${file}`;
  if (/(?:^|\.)gitlab\./u.test(hostname)) return `${base}/-/edit/main/${file}`;
  return repository;
}
