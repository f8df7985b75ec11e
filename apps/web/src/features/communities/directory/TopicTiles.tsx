import { Plural, Trans } from '@lingui/react/macro';
import { Anchor, SectionHead, Tile } from '@parvis/ui';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { Choices } from './DirectoryFilters.tsx';

/** How many stand there. */
const shown = 8;

/** The most frequent topics: a way in for who has no word to search. */
export function TopicTiles({ topics }: { topics: Choices['topics'] }) {
  const format = useFormat();
  if (topics.length === 0) return null;
  return (
    <section className="stack stack--3" aria-labelledby="by-topic">
      <SectionHead id="by-topic" title={<Trans>By topic</Trans>} />
      <ul className="topic-tiles">
        {topics.slice(0, shown).map(({ topic, count }) => {
          const number = format.number(count ?? 0);
          return (
            <li key={topic}>
              <Anchor className="topic-tile" href={`/communities?topic=${encodeURIComponent(topic)}`}>
                <Tile id={topic} />
                <span className="grow">
                  <b>{topic}</b>
                  {count !== null && (
                    <small>
                      <Plural value={count} one={`${number} community`} other={`${number} communities`} />
                    </small>
                  )}
                </span>
              </Anchor>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
