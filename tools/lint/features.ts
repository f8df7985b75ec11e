/** The features of the server, from the ground up: a feature may know those named before it, never those after. */
export const features: string[] = [
  'audit', 'files', 'links', 'entities', 'people', 'identity', 'communities', 'reminders', 'posts', 'comments', 'drafts', 'scheduling', 'reactions', 'following', 'documents',
  'consultations', 'acknowledgements', 'access', 'ambassadors', 'sharing', 'moderation', 'translation', 'promotion', 'home', 'search', 'figures',
  'live', 'notifications', 'webhooks', 'imports', 'exports', 'administration',
];
