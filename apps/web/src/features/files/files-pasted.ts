/** The files on a clipboard, where it holds no words: what a word processor puts there as a picture too is meant as a text. */
export function filesPasted(clipboard: DataTransfer | null): File[] {
  return clipboard && !clipboard.getData('text/plain').trim() ? [...clipboard.files] : [];
}
