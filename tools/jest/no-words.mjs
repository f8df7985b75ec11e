// In specs the whole catalogue comes at once: the part that a browser loads later (apps/web/words-apart.ts) is empty.
export const messages = {};
