/** Whether something is dragged that a browser would open in the place of the page. */
export const holdsFiles = (event: DragEvent): boolean => [...(event.dataTransfer?.types ?? [])].includes('Files');

/** From now on a file that is dropped where nothing takes it does not replace the page: what one writes there would be gone. */
export function keepPage(): void {
  const keep = (event: DragEvent) => {
    if (holdsFiles(event)) event.preventDefault();
  };
  addEventListener('dragover', keep);
  addEventListener('drop', keep);
}
