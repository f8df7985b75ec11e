import type { SamplePost } from '../types.ts';
import { posts as accessibilite } from './accessibilite.ts';
import { posts as agencesBoutiques } from './agences-boutiques.ts';
import { posts as bookClub } from './book-club.ts';
import { posts as businessCustomers } from './business-customers.ts';
import { posts as cablesSousMarins } from './cables-sous-marins.ts';
import { posts as comiteSocial } from './comite-social.ts';
import { posts as dataAndAi } from './data-and-ai.ts';
import { posts as fibreAuQuotidien } from './fibre-au-quotidien.ts';
import { posts as guideEnChantier } from './guide-en-chantier.ts';
import { posts as internationalRoaming } from './international-roaming.ts';
import { posts as jardiniersDuMidi } from './jardiniers-du-midi.ts';
import { posts as mediasSociaux } from './medias-sociaux.ts';
import { posts as premiersPas } from './premiers-pas.ts';
import { posts as projetBoreal } from './projet-boreal.ts';
import { posts as raccordementImmeubles } from './raccordement-immeubles.ts';
import { posts as reseauRadio } from './reseau-radio.ts';
import { posts as securiteTerrain } from './securite-terrain.ts';
import { posts as uniteInterventionOuest } from './unite-intervention-ouest.ts';
import { posts as veloEtCovoiturage } from './velo-et-covoiturage.ts';

/** The posts of all communities, with their comments. */
export const posts: SamplePost[] = [
  ...accessibilite,
  ...agencesBoutiques,
  ...bookClub,
  ...businessCustomers,
  ...cablesSousMarins,
  ...comiteSocial,
  ...dataAndAi,
  ...fibreAuQuotidien,
  ...guideEnChantier,
  ...internationalRoaming,
  ...jardiniersDuMidi,
  ...mediasSociaux,
  ...premiersPas,
  ...projetBoreal,
  ...raccordementImmeubles,
  ...reseauRadio,
  ...securiteTerrain,
  ...uniteInterventionOuest,
  ...veloEtCovoiturage,
];
