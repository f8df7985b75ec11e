import { people } from '../people.ts';
import type { Ago, SampleDocument } from '../types.ts';

/** Days ago, then who accepted at what time that day. */
type Calendar = Record<number, Record<string, Ago['time']>>;

/** Two reminders, a month and two months after publication, show as waves; later ones are newcomers. */
const version1: Calendar = {
  396: { bernard: '10:25', mireille: '10:53', laetitia: '12:03', nicolas: '14:00', lea: '15:02', lina: '17:44' },
  395: {
    gaelle: '08:37', awatif: '09:25', erwan: '10:08', severine: '10:48', zoubida: '11:35', fares: '12:25', nadia: '15:32',
    mathilde: '16:43', quentin: '17:43', murielle: '18:02',
  },
  394: { martin: '08:21', basile: '09:37', hannah: '10:13', gerard: '12:42', elif: '13:29', 'jean-yves': '16:16', sarah: '17:39' },
  393: {
    rene: '08:29', jeanne: '08:42', marc: '09:29', nadege: '09:51', brigitte: '09:59', melissa: '13:27', amine: '13:29', helene: '13:49',
    olivier: '14:58', soazig: '16:36', regine: '18:13',
  },
  392: { chloe: '12:46', claire: '14:13', bertrand: '16:36', solene: '18:01', ngozi: '18:27' },
  391: { mariam: '11:49', karim: '13:10', thuy: '13:28', catherine: '13:43', lotte: '16:50', fatou: '18:17' },
  390: { melanie: '09:39', fanny: '11:51', emeka: '14:36', 'jean-marc': '17:23', awa: '18:24' },
  389: {
    wouter: '10:12', james: '11:33', ghislaine: '11:57', dylan: '12:59', loic: '13:07', pierre: '13:08', bruno: '16:31', tom: '16:44',
    denis: '17:28',
  },
  388: { fiona: '08:51', romain: '09:38', josiane: '11:08', marianne: '11:18', hugo: '11:24', hamid: '16:05', mathieu: '17:37' },
  387: { matteo: '11:57', aurelie: '12:49', mickael: '16:10', 'pierre-yves': '16:23', sylvie: '16:30', odile: '16:46' },
  386: { christophe: '09:47', lucie: '11:49', adrien: '14:04', eva: '15:21', rachid: '16:57', stephane: '17:57' },
  385: { therese: '08:22', bernadette: '09:45', cedric: '15:28', hichem: '17:45' },
  366: {
    abdel: '08:29', celia: '10:32', declan: '11:12', farid: '12:01', thomas: '12:10', sandrine: '14:34', henrik: '14:54', julien: '16:38',
    priya: '18:06',
  },
  365: { alioune: '09:15', pascal: '14:32', aminata: '14:55', sunil: '16:09' },
  364: {
    safia: '09:47', maylis: '11:03', kadiatou: '12:30', amelie: '13:52', youssef: '14:08', marion: '16:00', raoul: '17:32',
    gwendal: '17:50',
  },
  363: {
    thierry: '10:09', dounia: '10:23', valerie: '10:57', patrick: '11:25', alexis: '12:52', blandine: '14:11', idriss: '14:14',
    roland: '14:57', adele: '15:33', stephanie: '16:08', camille: '18:00',
  },
  362: {
    ndeye: '09:34', selim: '09:52', oumar: '09:59', annick: '11:26', alexandra: '11:53', killian: '12:12', daniel: '13:20',
    estelle: '13:44', saad: '14:13', simon: '14:48',
  },
  334: { gael: '09:52' },
  333: { gregory: '15:25' },
  331: { colette: '15:42' },
  329: { moise: '10:15', nolwenn: '17:20' },
  325: { victor: '15:14' },
  324: { djibril: '08:24' },
  322: { charlotte: '11:51' },
  321: { laure: '11:39', joel: '16:07' },
  320: { gilles: '14:45' },
  319: { fabrice: '10:16' },
  317: { juliette: '08:31', 'jean-baptiste': '18:10' },
  315: { yann: '13:15' },
  313: { jordan: '08:46', eric: '13:18', damien: '18:02' },
  309: { baptiste: '12:01' },
  307: { nicole: '11:46', tiphaine: '15:01', alban: '18:18' },
  305: { ronan: '10:15', gwenaelle: '12:04' },
  303: { remi: '11:51', yasmine: '12:41' },
  302: { patricia: '14:05' },
  271: { chiara: '15:13' },
  246: { assia: '17:04' },
  239: { fred: '08:25' },
  228: { justine: '15:41' },
  222: { ophelie: '18:17' },
  213: { magali: '13:38' },
  175: { elise: '12:25', veronique: '16:34' },
  170: { babacar: '13:41' },
  149: { jan: '12:29' },
  146: { oliver: '13:53' },
  137: { laurent: '16:18' },
  130: { david: '14:32' },
  110: { dominique: '18:17' },
  100: { ousmane: '13:42' },
  96: { paul: '15:46' },
  80: { elodie: '18:16' },
  60: { maxime: '16:06' },
  58: { perrine: '10:04' },
  44: { khady: '11:38' },
};

/** Three weeks in: communications and IT read first, the field units in the south hardly yet. */
const version2: Calendar = {
  20: {
    adrien: '10:29', 'jean-yves': '11:03', abdel: '11:10', fares: '11:19', stephanie: '11:21', tristan: '13:14', jeanne: '13:29',
    ghislaine: '13:42', helene: '13:45', julien: '15:26', gaelle: '16:20', rebecca: '16:37', chloe: '18:09',
  },
  19: {
    kevin: '08:25', babacar: '08:42', ngozi: '11:11', youssef: '11:11', mariam: '11:14', cedric: '13:23', gregory: '17:05',
    catherine: '17:43',
  },
  18: {
    mathilde: '08:34', noel: '11:26', tom: '11:38', gwenaelle: '12:01', lea: '13:14', fatou: '14:26', marianne: '15:53', xavier: '18:04',
  },
  17: {
    rene: '08:18', karim: '08:27', roland: '09:10', bruno: '11:08', idriss: '11:31', damien: '12:06', olivier: '13:36', raoul: '13:44',
    brigitte: '14:45', ophelie: '14:49', loic: '16:06', antoine: '16:38', juliette: '16:57', awatif: '17:27', mireille: '17:33',
    hichem: '17:36', sandrine: '18:25',
  },
  16: { valerie: '11:51', joel: '12:42', ana: '14:11', audrey: '15:31', sunil: '16:13' },
  15: { priya: '11:02', solene: '16:30', moise: '16:34' },
  13: { david: '08:48', simon: '14:57', severine: '17:34' },
  12: {
    ndeye: '08:37', marion: '10:37', colette: '10:59', emeka: '14:09', therese: '15:31', adele: '15:39', denis: '15:50', thuy: '16:05',
  },
  11: { alioune: '15:06', pierre: '16:04' },
  10: { stephane: '17:53' },
  9: { camille: '12:24', khady: '13:25' },
  8: { blandine: '09:02', jan: '09:14', nadia: '09:19', erwan: '10:58', sabrina: '16:42' },
  7: { basile: '10:22', elif: '15:02' },
  6: { elodie: '10:04', patrick: '13:16', rachid: '16:35' },
  5: { estelle: '09:15', hugo: '14:39', remi: '16:00' },
  4: { dylan: '11:43', 'jean-marc': '12:58', bernard: '15:25' },
  3: { thomas: '11:45', gael: '13:44', romain: '15:29', hannah: '18:07' },
  2: { charlotte: '14:37', mamadou: '18:24' },
  1: { james: '11:17', nathalie: '13:16', amine: '15:51', assia: '18:06' },
};

const preferredLanguage = new Map(people.map((person) => [person.key, person.languages[0] ?? 'fr']));

function acknowledgements(version: number, calendar: Calendar): SampleDocument['acknowledgements'] {
  return Object.entries(calendar)
    .toSorted(([earlier], [later]) => Number(later) - Number(earlier))
    .flatMap(([days, times]) =>
      Object.entries(times).map(([person, time]) => ({
        person,
        version,
        language: preferredLanguage.get(person) ?? 'fr',
        ago: { days: Number(days), time },
      })),
    );
}

/** Who accepted which version of the guide, oldest first. */
export const guideAcknowledgements = [...acknowledgements(1, version1), ...acknowledgements(2, version2)];
