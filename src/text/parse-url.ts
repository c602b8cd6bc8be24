/**
 * An address (WHATWG URL), relative to a base where one is given; undefined where it is none. `URL.canParse` is not to be trusted:
 * in Node 20 and 22 it refuses accented letters once V8 has compiled the call, which is after some 2,600 of them.
 */
export function parseUrl(address: string, base?: string | URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
