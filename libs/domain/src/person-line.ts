/** What a line of a pasted list names a person by. */
export interface PersonLine {
  readonly address: string | null;
  /** First and family name in either order, blanks single. */
  readonly name: string | null;
}

const address = /[^\s<>"',;()]{1,64}@[^\s<>"',;()]{1,190}/;

/**
 * Reads a line of a pasted list: an address wherever it stands, else a name. `Awa Diallo <awa@…>`, `Diallo;Awa;awa@…`, `Diallo, Awa`, a line of a table.
 * Where there is no address, the first two cells are a name; one cell is the whole name.
 */
export function readPersonLine(line: string): PersonLine {
  const found = address.exec(line)?.[0];
  if (found) return { address: found.toLowerCase(), name: null };
  const cells = line.split(/[;,\t]/).map((cell) => cell.replaceAll('"', ' ').replace(/\s+/g, ' ').trim()).filter(Boolean);
  const name = cells.slice(0, 2).join(' ');
  return { address: null, name: name || null };
}
