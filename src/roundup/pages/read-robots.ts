type Rule = { allows: boolean; path: string };

/**
 * True where a robots.txt lets a robot ask for a path (RFC 9309): the group that names it, else that of all; of the rules that match, the
 * longest, and the one that allows where two are as long.
 */
export function mayVisit(robots: string, robot: string, path: string): boolean {
  const rules = pickRules(robots, robot.toLowerCase());
  const matching = rules.filter((rule) => matches(rule.path, path));
  const longest = Math.max(0, ...matching.map((rule) => rule.path.length));
  const last = matching.filter((rule) => rule.path.length === longest);
  return last.length === 0 || last.some(({ allows }) => allows);
}

function pickRules(robots: string, robot: string): Rule[] {
  const groups = new Map<string, Rule[]>();
  let names: string[] = [];
  let isOpen = false;
  for (const line of robots.split(/\r\n?|\n/u)) {
    const [, key = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/iu.exec(line) ?? [];
    const field = key.toLowerCase();
    if (field === "user-agent") {
      if (!isOpen) names = [];
      isOpen = true;
      names.push(value.toLowerCase());
      for (const name of names) if (!groups.has(name)) groups.set(name, []);
    } else if (field === "allow" || field === "disallow") {
      isOpen = false;
      const rule = { allows: field === "allow", path: value };
      if (value !== "") for (const name of names) groups.get(name)?.push(rule);
    }
  }
  return groups.get(robot) ?? groups.get("*") ?? [];
}

/** `*` stands for anything, a last `$` for the end. */
function matches(pattern: string, path: string): boolean {
  const [body = "", end] = pattern.endsWith("$") ? [pattern.slice(0, -1), "$"] : [pattern, ""];
  const source = body
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, "\\$&"))
    .join(".*");
  return new RegExp(`^${source}${end}`, "u").test(path);
}
