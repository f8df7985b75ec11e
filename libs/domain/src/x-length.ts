// An address counts 23 on X and on Mastodon, whatever its length.
const addressLength = 23;

// What X and Mastodon turn into a link. Addresses without a scheme are recognized by X for the usual endings only.
const addresses =
  /\bhttps?:\/\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?'’)\]}…]|(?<![@\p{L}\p{N}._-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|edu|gov|info|biz|app|dev|io|ai|co|me|tv|eu|fr|be|ch|ca|de|es|it|nl|lu|uk|us)(?![\p{L}\p{N}@-]|\.[\p{L}\p{N}])(?:\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?'’)\]}…])?/giu;

/** The text with each address replaced by as many letters as it counts; `schemeless` for those without `https://` too. */
export function shortAddresses(text: string, schemeless: boolean): string {
  return text.replace(addresses, (address) => (schemeless || /^https?:/i.test(address) ? 'x'.repeat(addressLength) : address));
}

// The `v` flag is newer than our compile target; every browser since 2023 and Node 20 have it.
const emoji = (): RegExp => new RegExp('\\p{RGI_Emoji}|[#*0-9]\\u{20E3}', 'gv');

/**
 * The length of a text as X counts it (limit 280): after NFC, an address is 23, an emoji with all its joined parts is 2, code points
 * U+0000–U+10FF, U+2000–U+200D, U+2010–U+201F and U+2032–U+2037 are 1 each, all others 2.
 * Source: the configuration that X publishes for its counting. An address without `https://` is known by its usual endings only.
 */
export function xLength(text: string): number {
  const plain = shortAddresses(text.normalize('NFC'), true).replace(emoji(), 'xx');
  return [...plain].reduce((length, character) => length + (isLight(character.codePointAt(0) ?? 0) ? 1 : 2), 0);
}

function isLight(point: number): boolean {
  return (
    point <= 0x10ff || (point >= 0x2000 && point <= 0x200d) || (point >= 0x2010 && point <= 0x201f) || (point >= 0x2032 && point <= 0x2037)
  );
}
