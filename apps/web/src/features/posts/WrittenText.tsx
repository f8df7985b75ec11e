import { Trans } from '@lingui/react/macro';
import type { RichTextTree } from '@parvis/rich-text';
import { Anchor, RichText, type RichTextProps } from '@parvis/ui';
import { communityPath } from '../../platform/navigation/address.ts';
import { FileRow } from '../files/FileRow.tsx';
import { addressOf, type ShownFile } from '../files/shown-file.ts';
import { MissingFile, ShownImage } from '../files/ShownImage.tsx';

interface Named {
  id: string;
  name: string;
}

/** What a text mentions, as far as this reader may know of it. */
export interface Mentioned {
  mentionedPeople: readonly Named[];
  mentionedCommunities: readonly (Named & { slug: string })[];
  /** `typed` stands in the text after its `#`. */
  mentionedTopics: readonly { typed: string; topic: string }[];
}

export const nothingMentioned: Mentioned = { mentionedPeople: [], mentionedCommunities: [], mentionedTopics: [] };

export interface WrittenTextProps {
  /** Of the element, for what is described by the text. */
  id?: string;
  tree: unknown;
  /** None while it is not known. */
  mentioned?: Mentioned;
  /** Those of the text that this reader may see. */
  files?: readonly ShownFile[];
  language?: string;
}

/** Whether there is no text: the title of a poll or an event says it all. */
export function isNothing(tree: unknown): boolean {
  const [first, ...others] = (tree as RichTextTree).content;
  return others.length === 0 && first?.type === 'paragraph' && !first.content;
}

/** What a person wrote, with the names of the people and communities mentioned and the files that this reader may see; topics of communities are links. */
export function WrittenText({ id: own, tree, mentioned: { mentionedPeople, mentionedCommunities, mentionedTopics } = nothingMentioned, files = [], language }: WrittenTextProps) {
  if (isNothing(tree)) return null;
  const names = new Map(mentionedPeople.map(({ id, name }) => [id, name]));
  const file = (id: string) => files.find((one) => one.id === id);
  return (
    // Marked with its language: a voice that reads it out changes with it.
    <div id={own} lang={language}>
      <RichText
        tree={tree as RichTextProps['tree']}
        renderMention={({ kind, id }) => {
          if (kind === 'file') {
            const attached = file(id);
            return attached ? <a href={addressOf(id)} download={attached.name}>{attached.name}</a> : <MissingFile alt={null} />;
          }
          if (kind === 'community') {
            const community = mentionedCommunities.find((one) => one.id === id);
            return community ? (
              <Anchor className="mention" href={communityPath(community)}>
                @{community.name}
              </Anchor>
            ) : (
              // Secret, or gone: both are one.
              <span className="mention">
                <Trans>a community</Trans>
              </span>
            );
          }
          const name = names.get(id);
          if (kind !== 'person' || !name) return <span className="mention">@…</span>;
          return (
            <Anchor className="mention" href={`/people/${id}`}>
              @{name}
            </Anchor>
          );
        }}
        renderTopic={(typed) => {
          const topic = mentionedTopics.find((one) => one.typed === typed)?.topic;
          return topic === undefined ? null : (
            <Anchor className="mention" href={`/communities?topic=${encodeURIComponent(topic)}`}>
              #{typed}
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
