import type { StateCore } from "markdown-it";
import { parseUrl } from "../../text/parse-url.ts";
import type { RuleEnvironment } from "../environment.ts";

/** Where a base is given, every link and picture has an absolute address; one that is absolute already is as it was written. */
export function resolveAddresses({ env, tokens }: StateCore): void {
  const { base } = env as RuleEnvironment;
  if (base === undefined) return;
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const name = token.type === "link_open" ? "href" : token.type === "image" ? "src" : undefined;
    const address = name && String(token.attrGet(name));
    const url = address && !/^[a-z][a-z0-9+.-]*:/iu.test(address) ? parseUrl(address, base) : undefined;
    if (name && url) token.attrSet(name, url.href);
  }
}
