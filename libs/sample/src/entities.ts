import type { SampleEntity } from './types.ts';

/** The organization tree: the group, its seven branches, and the units under them. A parent stands before its children. */
export const entities: SampleEntity[] = [
  { key: 'groupe', name: { fr: 'Groupe Méridian', en: 'Groupe Méridian' }, parent: null, manager: 'helene' },

  { key: 'direction-technique', name: { fr: 'Direction technique', en: 'Network Engineering' }, parent: 'groupe', manager: 'philippe' },
  { key: 'ui-ouest', name: { fr: 'Unité d’intervention Ouest', en: 'Field Operations West' }, parent: 'direction-technique', manager: 'farid' },
  { key: 'ui-sud', name: { fr: 'Unité d’intervention Sud', en: 'Field Operations South' }, parent: 'direction-technique', manager: 'magali' },
  { key: 'reseaux-radio', name: { fr: 'Réseaux radio', en: 'Radio Networks' }, parent: 'direction-technique', manager: 'sandrine' },

  { key: 'direction-clients', name: { fr: 'Direction des clients et des agences', en: 'Customers and Shops' }, parent: 'groupe', manager: 'laurent' },
  { key: 'agences-sud-ouest', name: { fr: 'Agences du Sud-Ouest', en: 'Shops South-West' }, parent: 'direction-clients', manager: 'xavier' },

  { key: 'entreprises', name: { fr: 'Méridian Entreprises', en: 'Méridian Business' }, parent: 'groupe', manager: 'catherine' },

  { key: 'international', name: { fr: 'Méridian International', en: 'Méridian International' }, parent: 'groupe', manager: 'rebecca' },
  { key: 'cables', name: { fr: 'Câbles sous-marins', en: 'Submarine Cables' }, parent: 'international', manager: 'erwan' },

  {
    key: 'systeme-information',
    name: { fr: 'Direction du système d’information', en: 'Information Technology' },
    parent: 'groupe',
    manager: 'thierry',
  },

  { key: 'secretariat-general', name: { fr: 'Secrétariat général', en: 'Corporate Services' }, parent: 'groupe', manager: 'brigitte' },
  {
    key: 'ressources-humaines',
    name: { fr: 'Direction des ressources humaines', en: 'Human Resources' },
    parent: 'secretariat-general',
    manager: 'valerie',
  },
  {
    key: 'communication',
    name: { fr: 'Direction de la communication', en: 'Communications' },
    parent: 'secretariat-general',
    manager: 'stephane',
  },
  { key: 'securite', name: { fr: 'Direction de la sécurité', en: 'Security' }, parent: 'secretariat-general', manager: 'jean-marc' },
];
