import { Anchor, RichText, type RichTextProps } from '@parvis/ui';
import { FileRow } from '../files/FileRow.tsx';
import { addressOf, type ShownFile } from '../files/shown-file.ts';
import { MissingFile, ShownImage } from '../files/ShownImage.tsx';

interface Mentioned {
  id: string;
  name: string;
}

export interface WrittenTextProps {
  tree: unknown;
  people: readonly Mentioned[];
  /** Those of the text that this reader may see. */
  files?: readonly ShownFile[];
  language?: string;
}

/** What a person wrote, with the names of the people mentioned and the files that this reader may see. */
export function WrittenText({ tree, people, files = [], language }: WrittenTextProps) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const file = (id: string) => files.find((one) => one.id === id);
  return (
    // Marked with its language: a voice that reads it out changes with it.
    <div lang={language}>
      <RichText
        tree={tree as RichTextProps['tree']}
        renderMention={({ kind, id }) => {
          if (kind === 'file') {
            const mentioned = file(id);
            return mentioned ? <a href={addressOf(id)} download={mentioned.name}>{mentioned.name}</a> : <MissingFile alt={null} />;
          }
          const name = names.get(id);
          if (kind !== 'person' || !name) return <span className="mention">@…</span>;
          return (
            <Anchor className="mention" href={`/people/${id}`}>
              @{name}
            </Anchor>
          );
        }}
        renderImage={({ id, alt }) => {
          const shown = file(id);
          if (!shown) return <MissingFile alt={alt} />;
          return shown.kind === 'image' ? <ShownImage file={shown} alt={alt} /> : <a href={addressOf(id)} download={shown.name}>{alt || shown.name}</a>;
        }}
        renderFile={(id) => {
          const attached = file(id);
          return attached ? <FileRow file={attached} /> : <MissingFile alt={null} />;
        }}
      />
    </div>
  );
}
