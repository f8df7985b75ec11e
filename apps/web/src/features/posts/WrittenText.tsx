import { Anchor, RichText, type RichTextProps } from '@parvis/ui';

interface Mentioned {
  id: string;
  name: string;
}

/** What a person wrote, with the names of the people mentioned that this reader may see. */
export function WrittenText({ tree, people, language }: { tree: unknown; people: readonly Mentioned[]; language?: string }) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (
    // Marked with its language: a voice that reads it out changes with it.
    <div lang={language}>
      <RichText
        tree={tree as RichTextProps['tree']}
        renderMention={({ kind, id }) => {
          const name = names.get(id);
          if (kind !== 'person' || !name) return <span className="mention">@…</span>;
          return (
            <Anchor className="mention" href={`/people/${id}`}>
              @{name}
            </Anchor>
          );
        }}
      />
    </div>
  );
}
