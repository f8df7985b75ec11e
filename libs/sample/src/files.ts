import { vanByColour } from './kits/drawings.ts';
import type { SampleFile } from './types.ts';

/** What people of the sample company attached. A text holds one as `![description](file:KEY)` or `<file:KEY>`. Drawings are made for this project, no words inside. */

const sheet = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#F7F6F1"/>${inside}</svg>`;

/** Bars for the faults that each model found, and paler ones for its false alarms. */
const models: [number, number][] = [[61, 340], [118, 205], [112, 198], [109, 260]];
const faultsByModel = sheet(1200, 675, [
  '<g stroke="#D5D3C8" stroke-width="2">', ...[100, 200, 300].map((value) => `<path d="M120 ${600 - value * 1.5}H1140"/>`), '</g>',
  ...models.map(([found, alarms], i) => `<rect x="${170 + i * 250}" y="${600 - found * 1.5}" width="80" height="${found * 1.5}" fill="#0B5364"/><rect x="${260 + i * 250}" y="${600 - alarms * 1.5}" width="80" height="${alarms * 1.5}" fill="#D9B36B"/>`),
  '<path d="M120 60V600H1140" fill="none" stroke="#1E2A2E" stroke-width="4"/>',
].join(''));

/** The rate of the stadium over the match: it falls to nothing as the second half begins, and comes back. */
const rates = [6, 6.2, 5.9, 6.1, 6.1, 0.4, 0.9, 2.8, 4.9, 5.8, 5.9];
const stadiumRate = sheet(1200, 540, [
  '<g stroke="#D5D3C8" stroke-width="2"><path d="M90 120H1150M90 280H1150M90 440H1150"/></g><rect x="570" y="60" width="110" height="420" fill="#F0DCC9"/>',
  `<path d="M${rates.map((rate, i) => `${100 + i * 104} ${470 - rate * 60}`).join('L')}" fill="none" stroke="#0B5364" stroke-width="7" stroke-linejoin="round"/>`,
  ...rates.map((rate, i) => `<circle cx="${100 + i * 104}" cy="${470 - rate * 60}" r="9" fill="${rate < 1 ? '#A6422B' : '#0B5364'}"/>`),
  '<path d="M90 60V480H1150" fill="none" stroke="#1E2A2E" stroke-width="4"/>',
].join(''));

/** Four bins in a van seen from above, three in front, the fourth lying. */
const binPlan = sheet(900, 600, [
  '<rect x="60" y="60" width="780" height="480" rx="30" fill="#FFFFFF" stroke="#0B5364" stroke-width="6"/><path d="M60 300h-30M840 300h30" stroke="#0B5364" stroke-width="6"/>',
  ...['#7FA886', '#7BA3BD', '#C08A1A'].map((colour, i) => `<rect x="${110 + i * 230}" y="110" width="210" height="190" fill="${colour}" stroke="#0B5364" stroke-width="5"/>`),
  '<rect x="110" y="340" width="440" height="150" fill="#B9654C" stroke="#0B5364" stroke-width="5"/><path d="M600 340h190M600 415h190M600 490h190" stroke="#0B5364" stroke-width="4" stroke-dasharray="14 10"/>',
].join(''));

/** The way round the works, a dot that rides along it. */
const way: [number, number][] = [[130, 380], [250, 250], [400, 170], [560, 190], [690, 270], [800, 350]];
const detour = (at: number): string => sheet(960, 480, [
  '<path d="M0 420C240 360 420 430 620 400S860 440 960 410V480H0Z" fill="#BFD6DE"/><path d="M130 380H800" stroke="#8C9AA0" stroke-width="14"/>',
  '<path d="M380 345l60 70M440 345l-60 70" stroke="#A6422B" stroke-width="12"/>',
  `<path d="M${way.map((point) => point.join(' ')).join('L')}" fill="none" stroke="#0B5364" stroke-width="9" stroke-dasharray="22 14" stroke-linejoin="round"/>`,
  '<g fill="#C8CFC2" stroke="#6C7A70" stroke-width="4"><circle cx="520" cy="300" r="38"/><circle cx="610" cy="320" r="38"/></g>',
  `<circle cx="${way[at]![0]}" cy="${way[at]![1]}" r="20" fill="#C08A1A" stroke="#1E2A2E" stroke-width="5"/>`,
].join(''));

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'];
const timed = ['équipe;semaine;jour;minutes de recherche'];
for (const [team, before, after] of [['Rennes 1', 31, 11], ['Rennes 2', 26, 9], ['Cesson', 28, 8]] as const) {
  for (const week of [1, 6]) days.forEach((day, i) => timed.push(`${team};${week};${day};${(week === 1 ? before : after) + [1, -2, 0, 2, -1][i]!}`));
}

export const files: SampleFile[] = [
  { key: 'fourgon-range', name: 'fourgon rangé.png', drawing: vanByColour },
  { key: 'releve-minuteur', name: 'relevé au minuteur.csv', text: `${timed.join('\n')}\n` },
  { key: 'plan-des-bacs', name: 'plan des bacs (dos du bon de livraison).png', drawing: binPlan },
  { key: 'debit-soir-de-match', name: 'débit montant, soir de match.png', drawing: stadiumRate },
  { key: 'faults-by-model', name: 'faults by model.png', drawing: faultsByModel },
  { key: 'detour-herons', name: 'détour par les hérons.gif', frames: way.map((_, i) => detour(i)) },
  {
    key: 'fiche-echelle',
    name: 'Fiche échelle et stabilisateur.pdf',
    pages: {
      title: 'Échelle coulissante : la fiche d’une minute',
      lines: [
        'Avant de monter', '1. Sol sec et plat, ou stabilisateur posé. Pas d’exception « pour cinq minutes ».', '2. Angle : un pas d’écart pour quatre barreaux.', '3. Point haut choisi, longe à portée de main.',
        'En haut', '4. La longe s’accroche avant de lâcher la main.', '5. Trois appuis, toujours.',
        'Si l’échelle bouge', '6. On redescend, on appelle, on le dit dans l’heure. Personne n’est puni de l’avoir dit.',
      ],
    },
  },
];
