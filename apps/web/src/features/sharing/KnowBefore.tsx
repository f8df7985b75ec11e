import { Trans } from '@lingui/react/macro';
import { SectionClause } from '../documents/SectionClause.tsx';
import { MustNotSay } from './MustNotSay.tsx';
import type { KitWords } from './share-words.ts';
import type { KitToShare } from './ShareSheet.tsx';

/** What must not be said, and the rules and risks of the guide that come back at this moment. */
export function KnowBefore({ kit, words }: { kit: KitToShare; words: KitWords }) {
  return (
    <section className="stack stack--3" aria-labelledby="know-before">
      <h3 className="label" id="know-before">
        <Trans>3. To know before sharing</Trans>
      </h3>
      <MustNotSay language={words.language} text={words.mustNotSay} />
      {kit.reminders.map((section) => (
        <SectionClause key={section.id} section={section} level={3} />
      ))}
    </section>
  );
}
