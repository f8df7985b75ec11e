export const name = 'Groupe Méridian';
