/**
 * The options that `npm run` took for its own, where nobody wrote `--` before them: the command would run without them.
 * npm tells what it was given in the environment, `--no-hugo` as an empty `npm_config_hugo`.
 */
export function findKeptOptions(names: readonly string[], env: NodeJS.ProcessEnv): string[] {
  return names
    .filter((name) => env[`npm_config_${name.replace(/^no-/u, "").replaceAll("-", "_")}`] !== undefined)
    .map(dashed);
}

const dashed = (name: string) => `--${name}`;
