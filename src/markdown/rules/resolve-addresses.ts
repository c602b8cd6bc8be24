import type { StateCore } from "markdown-it";
import type { RuleEnvironment } from "../environment.ts";

/** Where a base is given, every link and picture has an absolute address. */
export function resolveAddresses({ env, tokens }: StateCore): void {
  const { base } = env as RuleEnvironment;
  if (base === undefined) return;
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const name = token.type === "link_open" ? "href" : token.type === "image" ? "src" : undefined;
    const address = name && String(token.attrGet(name));
    if (name && address && URL.canParse(address, base)) token.attrSet(name, new URL(address, base).href);
  }
}
