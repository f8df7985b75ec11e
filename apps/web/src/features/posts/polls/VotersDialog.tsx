import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Dialog, ErrorState, List, ListItem, Spinner } from '@parvis/ui';
import { useRef } from 'react';
import type { PollVotersQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { LoadMore } from '../../../platform/page/LoadMore.tsx';
import { moreVotersQuery, pollVotersQuery } from './poll-acts.graphql.ts';

type NamedOption = NonNullable<NonNullable<PollVotersQuery['post']>['poll']>['options'][number];

/** Who chose what in a poll by name. */
export function VotersDialog({ postId, language, onClose }: { postId: string; language: string; onClose: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(pollVotersQuery, { variables: { postId }, fetchPolicy: 'network-only' });
  const options = data?.post?.poll?.options;
  // The names of one option go on by themselves: the others stay as they are.
  const more = (optionId: string, after: string | null | undefined) =>
    client.query({ query: moreVotersQuery, variables: { postId, optionId, after }, fetchPolicy: 'network-only' });
  return (
    <Dialog open onClose={onClose} title={<Trans>Who chose what</Trans>} closeLabel={t`Close`}>
      {error && !options && <ErrorState title={<Trans>The list could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} />}
      {!error && !options && <Spinner label={t`Loading`} />}
      <div className="stack stack--5">
        {options?.map((option) => (
          <Names key={option.id} option={option} language={language} onMore={() => more(option.id, option.voters.pageInfo.endCursor)} />
        ))}
      </div>
    </Dialog>
  );
}

function Names({ option: { id, text, voteCount, voters }, language, onMore }: { option: NamedOption; language: string; onMore: () => Promise<unknown> }) {
  const format = useFormat();
  const list = useRef<HTMLUListElement>(null);
  return (
    <section className="stack stack--2" aria-labelledby={`${id}-names`}>
      <h3 id={`${id}-names`}>
        <span lang={language}>{text}</span> <span className="muted">· {format.number(voteCount ?? 0)}</span>
      </h3>
      {voters.nodes.length === 0 && (
        <p className="muted small">
          <Trans>Nobody chose it.</Trans>
        </p>
      )}
      {voters.nodes.length > 0 && (
        <List ref={list}>
          {voters.nodes.map((person) => (
            <ListItem
              key={person.id}
              before={<Avatar id={person.id} name={person.name} photo={person.photoUrl} size="s" />}
              title={person.name}
              href={`/people/${person.id}`}
              detail={person.jobTitle}
            />
          ))}
        </List>
      )}
      {voters.pageInfo.hasNextPage && <LoadMore list={list} onLoad={onMore} />}
    </section>
  );
}
