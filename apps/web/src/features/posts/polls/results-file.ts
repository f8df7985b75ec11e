/** The results of a poll, as its table shows them. */
export interface ResultsTable {
  heads: readonly [option: string, people: string, share: string];
  rows: readonly { option: string; people: number; share: number }[];
}

/** A cell that a spreadsheet would take for a formula is kept words by an apostrophe (OWASP, "CSV Injection"). */
const words = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string): string => `"${words(cell).replaceAll('"', '""')}"`;

/**
 * The table as a file that spreadsheets of the reader's language open with a double click: RFC 4180 with a mark of byte order, since without it
 * accents are lost; in French with semicolons and decimal commas. Shares are parts of one, e.g. 0.25.
 */
export function resultsFile({ heads, rows }: ResultsTable, language: 'fr' | 'en'): string {
  const separator = language === 'fr' ? ';' : ',';
  const decimal = (share: number): string => String(Math.round(share * 10_000) / 10_000).replace('.', language === 'fr' ? ',' : '.');
  const lines = [heads.map(quoted), ...rows.map(({ option, people, share }) => [quoted(option), String(people), decimal(share)])];
  return `\uFEFF${lines.map((cells) => cells.join(separator)).join('\r\n')}\r\n`;
}

/** Hands the text to the browser as a file to keep. */
export function keepFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
