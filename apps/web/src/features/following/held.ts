/** Posts that were marked unread by hand on this page: to leave them on screen does not make them read again, until one comes back to them. */
export const held = new Set<string>();
