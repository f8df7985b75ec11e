import type { SampleBookmark, SampleFollow } from './types.ts';

export const follows: SampleFollow[] = [
  { person: 'awa', of: { person: 'nadia' }, state: 'followed', ago: { days: 40, time: '09:12' } },
  { person: 'awa', of: { community: 'velo-et-covoiturage' }, state: 'followed', ago: { days: 21, time: '18:40' } },
  { person: 'awa', of: { topic: 'prévention' }, state: 'followed', ago: { days: 12, time: '07:55' } },
  { person: 'awa', of: { post: 'fibre-chevre' }, state: 'muted', ago: { days: 6, time: '12:31' } },
  { person: 'awa', of: { topic: '5G' }, state: 'muted', ago: { days: 5, time: '17:20' } },
  { person: 'awa', of: { person: 'perrine' }, state: 'followed', ago: { days: 4, time: '08:20' } },
  { person: 'chiara', of: { person: 'nadia' }, state: 'followed', ago: { days: 9, time: '10:05' } },
];

export const bookmarks: SampleBookmark[] = [
  { person: 'awa', post: 'securite-chute-echelle', note: 'À relire avec l’équipe au prochain point du lundi.', ago: { days: 8, time: '08:15' }, remindInDays: 2 },
  { person: 'awa', post: 'fibre-otdr-fantome', note: 'Les courbes de Gaëlle : à garder pour le nouveau.', ago: { days: 4, time: '19:02' } },
  { person: 'awa', post: 'medias-client-furieux', ago: { days: 3, time: '12:48' } },
];
