/** What a person is filed under: all that follows the given name, without the particle « de » (AFNOR Z 44-001). */
export function familyName(name: string): string {
  const [given = "", ...rest] = name.trim().split(/\s+/u);
  return rest.length === 0 ? given : rest.join(" ").replace(/^(?:de\s+|d['’]\s*)/u, "");
}
