import type { SampleReport } from './types.ts';

/** Reports that wait for a decision of the community's managers; not all of them are well founded. */
export const reports: SampleReport[] = [
  {
    target: { comment: 'immeubles-bras-casses' },
    reporter: 'gwenaelle',
    reason: 'disrespect',
    note: 'On reconnaît l’entreprise tout de suite, et trois de ses poseurs travaillent avec nous chaque jour. On peut dire que les liaisons sont mauvaises sans insulter les gens.',
    ago: { days: 1, time: '07:48' },
  },
  {
    target: { comment: 'immeubles-bras-casses' },
    reporter: 'frederic',
    reason: 'disrespect',
    note: 'Le marché est en cours de renégociation, et « ment comme il respire » est une accusation. Cela peut nous coûter cher.',
    ago: { days: 1, time: '09:22' },
  },
  {
    target: { post: 'fibre-chambre-dijon' },
    reporter: 'raoul',
    reason: 'confidential',
    note: 'Type de chambre, rue et nombre de fourreaux dans un espace ouvert à tout le Groupe. Ce n’est pas méchant, mais les plans du réseau sont censés rester dans le référentiel.',
    ago: { days: 1, time: '14:10' },
  },
  {
    target: { comment: 'medias-nom-du-client' },
    reporter: 'maylis',
    reason: 'personal_data',
    note: 'Le nom, la rue et l’ancien métier d’un client. En plus, ce n’est pas lui.',
    ago: { days: 4, time: '16:35' },
  },
  {
    target: { comment: 'medias-banque-rembourse' },
    reporter: 'ghislaine',
    reason: 'misleading',
    note: 'C’est faux et dangereux : sans opposition rapide, la banque peut refuser. Et répondre STOP confirme au fraudeur que le numéro est actif.',
    ago: { days: 2, time: '08:31' },
  },
  {
    target: { comment: 'velo-scooter-a-vendre' },
    reporter: 'jeanne',
    reason: 'off_topic',
    note: 'Une petite annonce dans le fil des épaves. Il y a un autre endroit pour vendre, non ?',
    ago: { days: 1, time: '13:05' },
  },
  {
    target: { comment: 'data-unpublished-churn' },
    reporter: 'victor',
    reason: 'confidential',
    note: 'These are this quarter’s figures and they are not published yet. Some forty people can read this community. Please hide it now, we can talk after.',
    ago: { days: 2, time: '11:32' },
  },
  {
    target: { post: 'radio-batteries-volees' },
    reporter: 'damien',
    reason: 'other',
    note: 'Les délais d’arrivée et ce qui protège ou non chaque type de site : lu de travers, c’est un mode d’emploi. Je laisse les animateurs juger.',
    ago: { days: 6, time: '19:02' },
  },
];
