import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, ErrorState, Icon, List, ListItem, Spinner } from '@parvis/ui';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { answerHistoryQuery } from './answers.graphql.ts';

/** What was accepted as the answer and taken back, by whom and when, the latest first. */
export function AnswerHistory({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { data, error, refetch, fetchMore } = useQuery(answerHistoryQuery, { variables: { postId }, fetchPolicy: 'network-only' });
  const choices = data?.post?.answerChoices;
  return (
    <Dialog open onClose={onClose} title={<Trans>Accepted answers</Trans>} closeLabel={t`Close`}>
      {error && !choices && <ErrorState title={<Trans>The history could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} />}
      {!error && !choices && <Spinner label={t`Loading`} />}
      <List>
        {choices?.nodes.map(({ withdrawn, chosenAt, chosenBy, comment }) => {
          const author = comment?.author.name ?? '';
          return (
            <ListItem
              key={chosenAt}
              before={<Icon name={withdrawn ? 'x' : 'check'} />}
              title={
                withdrawn ? <Trans>Taken back by {chosenBy.name}</Trans>
                : comment ? <Trans>The comment by {author}, accepted by {chosenBy.name}</Trans>
                : <Trans>A comment that is no longer there, accepted by {chosenBy.name}</Trans>
              }
              href={comment ? `/posts/${postId}?comment=${comment.id}` : undefined}
              detail={format.dateTime(chosenAt)}
            >
              {comment && <p className="small" lang={comment.language}>{comment.excerpt}</p>}
            </ListItem>
          );
        })}
      </List>
      {choices?.pageInfo.hasNextPage && (
        <Button wide onClick={() => void fetchMore({ variables: { after: choices.pageInfo.endCursor } })}>
          <Trans>Load more</Trans>
        </Button>
      )}
    </Dialog>
  );
}
