import { Plural, Trans } from '@lingui/react/macro';
import { Card, List, SectionHead } from '@parvis/ui';
import type { SuggestedCommunitiesQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { CommunityRow } from '../CommunityRow.tsx';

export type Suggestion = NonNullable<SuggestedCommunitiesQuery['viewer']>['suggestedCommunities'][number];

/** How many stand above the directory. */
const shown = 4;

/** Communities about what I follow, or that colleagues of mine joined or manage, each with the reason. */
export function NearYou({ suggestions }: { suggestions: readonly Suggestion[] }) {
  if (suggestions.length === 0) return null;
  return (
    <section className="stack stack--3" aria-labelledby="near-you">
      <SectionHead id="near-you" title={<Trans>Near you</Trans>} />
      <Card flush>
        <List pad>
          {suggestions.slice(0, shown).map((suggestion) => (
            <CommunityRow key={suggestion.community.id} community={suggestion.community} lastActivityAt={null} managers={[]} reason={<Reason suggestion={suggestion} />} />
          ))}
        </List>
      </Card>
    </section>
  );
}

function Reason({ suggestion: { reason, colleagueCount, topic, entity } }: { suggestion: Suggestion }) {
  const format = useFormat();
  const where = entity?.name ?? '';
  const count = colleagueCount ?? 0;
  const number = format.number(count);
  const followed = topic ?? '';
  if (reason === 'topic') return <Trans>New, about “{followed}”, which you follow</Trans>;
  if (reason === 'managers') return <Trans>Managed by people of your entity</Trans>;
  if (reason === 'colleagues') return <Plural value={count} one={`${number} colleague of ${where} is a member`} other={`${number} colleagues of ${where} are members`} />;
  return <Trans>People of your entity are members</Trans>;
}
