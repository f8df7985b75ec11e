import { archesAndApprentices, cableShip, forestOfMasts, shopFront } from './kits/drawings.ts';
import type { SampleLinkPage } from './types.ts';

/** Pages of the company's own sites to which texts of the sample lead, as they describe themselves: nothing is asked of any network to show their cards. */

const siteName = 'Intranet Méridian';

export const linkPages: SampleLinkPage[] = [
  {
    url: 'https://intranet.meridian.example/fibre/vitre', siteName, drawing: archesAndApprentices,
    title: 'Vitré communauté : le réseau commune par commune', description: 'Prises construites, prises raccordables et taux de raccordement au premier passage, mis à jour chaque lundi.',
  },
  {
    url: 'https://intranet.meridian.example/cuivre/lens', siteName, drawing: null,
    title: 'Fin du cuivre, lot de Lens : formulaires et calendrier', description: 'Qui prévenir, quand, et l’aide de la région pour les travaux en domaine privé.',
  },
  {
    url: 'https://intranet.meridian.example/radio/genlis', siteName, drawing: forestOfMasts,
    title: 'Antenne de Genlis : compte rendu de la réunion publique', description: 'Les questions posées, les mesures faites dans la salle et les réponses envoyées le vendredi, signées par la mairie et par Méridian.',
  },
  {
    url: 'https://intranet.meridian.example/agences/ateliers', siteName, drawing: shopFront,
    title: 'Ateliers du numérique en agence : la trame complète', description: 'Affiche, lettre d’invitation et déroulé d’une heure et quart, café compris.',
  },
  {
    url: 'https://intranet.meridian.example/cables/marseille/plongee', siteName: 'Câbles Méridian', drawing: cableShip,
    title: 'Plongée de contrôle devant Marseille', description: 'Photos et relevés du 12 au 14 : herbier, tranchée, et une grande nacre vivante.',
  },
  {
    url: 'https://intranet.meridian.example/business/service-review', siteName: 'Meridian Business', drawing: null,
    title: 'Service review on one page: the template', description: 'What broke, what is late, what we need from you. Figures in the annex.',
  },
];
