import { useEffect, useState, type RefObject } from 'react';

const holdsFiles = (event: DragEvent) => [...(event.dataTransfer?.types ?? [])].includes('Files');

/** Files dragged over the page can be dropped anywhere on the form around `root`. Answers whether some are over the page now. */
export function useDrop(root: RefObject<HTMLElement | null>, onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    function enter(event: DragEvent) {
      if (holdsFiles(event)) setOver(true);
    }
    function move(event: DragEvent) {
      // A file dropped beside the form must not replace the page.
      if (holdsFiles(event)) event.preventDefault();
    }
    function leave(event: DragEvent) {
      if (!event.relatedTarget) setOver(false);
    }
    function drop(event: DragEvent) {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const place = root.current?.closest('form') ?? root.current;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (place && event.target instanceof Node && place.contains(event.target) && files.length > 0) {
        // The editor would take it as well.
        event.stopPropagation();
        onFiles(files);
      }
    }
    addEventListener('dragenter', enter);
    addEventListener('dragover', move);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop, true);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragover', move);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop, true);
    };
  }, [root, onFiles]);
  return over;
}
