import { people } from '../people.ts';
import type { Ago, SampleDocument } from '../types.ts';

/** Days ago, then who accepted at what time that day. */
type Calendar = Record<number, Record<string, Ago['time']>>;

/** Two reminders, a month and two months after publication, show as waves; later ones are newcomers. */
const version1: Calendar = {
  396: {
    chloe: '10:25', maud: '10:27', mireille: '10:53', eva: '11:50', nicolas: '14:00', martin: '14:06', lea: '15:02', fred: '16:35',
    ndeye: '17:42', lina: '17:44',
  },
  395: {
    gaelle: '08:37', bernard: '09:25', wouter: '10:08', severine: '10:48', zoubida: '11:35', 'jean-yves': '12:53', bertrand: '13:08',
    quentin: '17:43', murielle: '18:02',
  },
  394: { ana: '08:53', gerard: '12:42', elif: '13:29', basile: '16:30' },
  393: {
    marc: '09:29', stephane: '09:37', nadege: '09:51', brigitte: '09:59', laetitia: '12:21', melissa: '13:27', helene: '13:49',
    olivier: '14:58', soazig: '16:36', regine: '18:13',
  },
  392: { marianne: '09:05', claire: '14:13', solene: '18:01', nadia: '18:07', ngozi: '18:27' },
  391: {
    christelle: '11:19', ghislaine: '11:22', mariam: '11:49', valerie: '12:46', karim: '13:10', thuy: '13:28', catherine: '13:43',
    lotte: '16:50',
  },
  390: {
    sarah: '09:03', melanie: '09:39', denis: '10:38', fanny: '11:51', emeka: '14:36', cheikh: '16:40', raoul: '18:06', aissatou: '18:08',
    amine: '18:15', awa: '18:24',
  },
  389: { declan: '10:12', james: '11:33', dylan: '12:59', loic: '13:07', hugo: '13:18', rene: '15:59', bruno: '16:31', tom: '16:44' },
  388: { fiona: '08:51', romain: '09:38', josiane: '11:08', jeanne: '14:52', hamid: '16:05', awatif: '17:09', mathieu: '17:37' },
  387: { aurelie: '12:49', grace: '15:46', mickael: '16:10', 'pierre-yves': '16:23', sylvie: '16:30', odile: '16:46' },
  386: { christophe: '09:47', adrien: '14:04', rachid: '16:57' },
  385: { bernadette: '09:45', cedric: '15:28', hichem: '17:45' },
  366: {
    abdel: '08:29', celia: '10:32', farid: '12:01', thomas: '12:10', thierry: '12:22', sandrine: '14:34', julien: '16:38',
    mathilde: '16:49', lucie: '17:38', priya: '18:06',
  },
  365: { saad: '08:25', fares: '10:21', pascal: '14:32', aminata: '14:55' },
  364: {
    safia: '09:47', babacar: '09:47', maylis: '11:03', kadiatou: '12:30', amelie: '13:52', youssef: '14:08', marion: '16:00',
    alioune: '16:04',
  },
  363: {
    blandine: '09:02', colette: '10:12', dounia: '10:23', patrick: '11:25', alexis: '12:52', hannah: '13:33', roland: '14:57',
    adele: '15:33', stephanie: '16:08', fatou: '17:35', camille: '18:00',
  },
  362: {
    gael: '08:47', gwendal: '09:37', selim: '09:52', oumar: '09:59', annick: '11:26', alexandra: '11:53', killian: '12:12', daniel: '13:20',
    estelle: '13:44', simon: '14:48',
  },
  333: { gregory: '15:25' },
  329: { nolwenn: '17:20' },
  325: { victor: '15:14' },
  324: { djibril: '08:24', francis: '17:04' },
  322: { charlotte: '11:51' },
  321: { laure: '11:39', joel: '16:07' },
  320: { gilles: '14:45' },
  319: { fabrice: '10:16' },
  317: { 'jean-baptiste': '18:10' },
  315: { yann: '13:15' },
  313: { jordan: '08:46', eric: '13:18', damien: '18:02' },
  309: { baptiste: '12:01' },
  307: { nicole: '11:46', tiphaine: '15:01', alban: '18:18' },
  305: { ronan: '10:15', gwenaelle: '12:04' },
  303: { remi: '11:51', yasmine: '12:41' },
  302: { patricia: '14:05' },
  300: { moise: '10:08' },
  297: { therese: '13:50' },
  296: { matteo: '16:32' },
  271: { chiara: '15:13' },
  246: { assia: '17:04' },
  222: { ophelie: '18:17' },
  213: { magali: '13:38', khady: '15:13' },
  178: { pierre: '16:34' },
  175: { veronique: '16:34' },
  149: { jan: '12:29' },
  146: { oliver: '13:53' },
  143: { henrik: '09:18' },
  137: { laurent: '16:18' },
  130: { david: '14:32' },
  110: { dominique: '18:17' },
  100: { ousmane: '13:42' },
  96: { paul: '15:46' },
  80: { elodie: '18:16' },
  60: { maxime: '16:06' },
  45: { idriss: '09:17' },
  43: { elise: '10:58' },
};

/** Three weeks in: communications and IT read first, the field units in the south hardly yet. */
const version2: Calendar = {
  20: {
    nadia: '10:16', adrien: '10:29', hannah: '10:35', abdel: '11:10', stephanie: '11:21', hugo: '12:36', tristan: '13:14', helene: '13:45',
    ghislaine: '14:21', christelle: '15:03', julien: '15:26', chloe: '16:01', gaelle: '16:20', rebecca: '16:37',
  },
  19: {
    kevin: '08:25', ngozi: '11:11', youssef: '11:11', mariam: '11:14', awatif: '12:57', cedric: '13:23', cheikh: '13:42', gregory: '17:05',
    catherine: '17:43', alioune: '18:18',
  },
  18: { noel: '11:26', tom: '11:38', gwenaelle: '12:01', colette: '12:10', ndeye: '12:37', lea: '13:14', basile: '14:26', xavier: '18:04' },
  17: {
    karim: '08:27', marianne: '08:51', roland: '09:10', laetitia: '09:46', bruno: '11:08', damien: '12:06', olivier: '13:36',
    fares: '14:20', brigitte: '14:45', ophelie: '14:49', aissatou: '15:41', loic: '16:06', antoine: '16:38', mireille: '17:33',
    hichem: '17:36', sandrine: '18:25',
  },
  16: { matteo: '11:37', joel: '12:42', audrey: '15:31', bertrand: '16:09' },
  15: { idriss: '08:44', maud: '09:09', priya: '11:02', solene: '16:30', sarah: '17:37' },
  14: { denis: '11:10' },
  13: { david: '08:48', simon: '14:57', severine: '17:34' },
  12: { marion: '10:37', emeka: '14:09', adele: '15:39', thuy: '16:05' },
  10: { henrik: '13:35' },
  9: { francis: '11:07', camille: '12:24', valerie: '18:04' },
  8: { jan: '09:14', wouter: '10:58', therese: '13:16', gwendal: '13:37', sabrina: '16:42' },
  7: { stephane: '10:22', elif: '15:02', grace: '17:07', bernard: '17:27', amine: '18:02' },
  6: { elodie: '10:04', patrick: '13:16', perrine: '14:32', rachid: '16:35' },
  5: { estelle: '09:15', remi: '16:00', martin: '17:50' },
  4: { dylan: '11:43' },
  3: { thomas: '11:45', moise: '12:27', romain: '15:29' },
  2: { jeanne: '10:31', charlotte: '14:37', justine: '18:24' },
  1: { james: '11:17', nathalie: '13:16', assia: '18:06' },
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
