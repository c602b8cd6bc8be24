/** Characters that XML 1.0 (§ 2.2) allows in no document, written or escaped: one of them and no reader opens the feed. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function dropForbidden(xml: string): string {
  return xml.replace(FORBIDDEN, "");
}
