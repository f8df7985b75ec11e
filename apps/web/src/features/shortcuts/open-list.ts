const listeners = new Set<() => void>();

/** Opens the list of shortcuts, wherever it is drawn. */
export function openShortcutList(): void {
  for (const open of listeners) open();
}

export function onOpenShortcutList(open: () => void): () => void {
  listeners.add(open);
  return () => listeners.delete(open);
}
