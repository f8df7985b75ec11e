import { resultsFile, type ResultsTable } from './results-file.ts';

const table: ResultsTable = {
  heads: ['Option', 'People', 'Of those who voted'],
  rows: [{ option: 'Mardi, "tôt"', people: 12, share: 12 / 16 }, { option: '=HYPERLINK("https://example.org")', people: 4, share: 1 / 3 }, { option: '-20 % cet été', people: 0, share: 0 }],
};
const lines = (text: string): string[] => text.slice(1).split('\r\n');

test('in French a spreadsheet finds semicolons and decimal commas, in English commas and points', () => {
  expect(lines(resultsFile(table, 'fr')).slice(0, 2)).toEqual(['"Option";"People";"Of those who voted"', '"Mardi, ""tôt""";12;0,75']);
  expect(lines(resultsFile(table, 'en')).slice(0, 2)).toEqual(['"Option","People","Of those who voted"', '"Mardi, ""tôt""",12,0.75']);
});

test('accents survive, since the file says how it is written', () => {
  expect(resultsFile(table, 'fr').charCodeAt(0)).toBe(0xfeff);
});

test('an option that looks like a formula stays words', () => {
  expect(lines(resultsFile(table, 'fr')).slice(2, 4)).toEqual([`"'=HYPERLINK(""https://example.org"")";4;0,3333`, `"'-20 % cet été";0;0`]);
});
