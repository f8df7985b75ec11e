const digits = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/**
 * The last part of a readable address: a slug for people, then the digits of the id, which alone find the thing: `fibre-au-quotidien-01jx…`.
 * Without a slug, or for an id of another form, the id itself.
 */
export function readablePart(id: string, slug: string | null | undefined): string {
  const own = id.slice(id.indexOf('_') + 1);
  return slug && digits.test(own) ? `${slug}-${own}` : id;
}

/** The id of this kind (`post`, `community`) in a part of an address, whatever slug stands before it; a part that holds none is given back as it is, and finds nothing. */
export function idInPart(kind: string, part: string): string {
  const own = part.slice(part.lastIndexOf('-') + 1);
  return digits.test(own) ? `${kind}_${own}` : part;
}
