/** The features of the server, from the ground up: a feature may know those named before it, never those after. */
export const features: string[] = [
  'audit', 'files', 'links', 'entities', 'people', 'identity', 'reminders', 'communities', 'posts', 'comments', 'drafts', 'scheduling', 'reactions', 'following', 'documents',
  'consultations', 'acknowledgements', 'access', 'ambassadors', 'sharing', 'moderation', 'translation', 'promotion', 'home', 'search', 'figures',
  'live', 'notifications', 'webhooks', 'imports', 'exports', 'administration',
];
