import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Button, Dialog, ErrorState, Icon, List, ListItem, Spinner } from '@parvis/ui';
import { reactionWords } from './reaction-words.ts';
import { commentReactedByQuery, postReactedByQuery } from './reactions.graphql.ts';

/** Everyone who reacted, by name and by reaction. */
export function ReactedByDialog({ id, type, onClose }: { id: string; type: 'post' | 'comment'; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const ofPost = useQuery(postReactedByQuery, { variables: { id }, skip: type !== 'post', fetchPolicy: 'network-only' });
  const ofComment = useQuery(commentReactedByQuery, { variables: { id }, skip: type !== 'comment', fetchPolicy: 'network-only' });
  const people = ofPost.data?.post?.reactedBy ?? ofComment.data?.comment?.reactedBy;
  const { error, refetch, fetchMore } = type === 'post' ? ofPost : ofComment;
  return (
    <Dialog open small onClose={onClose} title={<Trans>Reactions</Trans>} closeLabel={t`Close`}>
      {error && !people && <ErrorState title={<Trans>The list could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} />}
      {!error && !people && <Spinner label={t`Loading`} />}
      {people && (
        <List>
          {people.nodes.map(({ person, kind }) => (
            <ListItem
              key={person.id}
              before={<Avatar id={person.id} name={person.name} photo={person.photoUrl} size="s" />}
              title={person.name}
              href={`/people/${person.id}`}
              detail={person.jobTitle}
              after={
                <span className="row row--tight small muted">
                  <Icon name={reactionWords(kind).icon} size="s" />
                  {i18n._(reactionWords(kind).label)}
                </span>
              }
            />
          ))}
        </List>
      )}
      {people?.pageInfo.hasNextPage && (
        <Button wide onClick={() => void fetchMore({ variables: { after: people.pageInfo.endCursor } })}>
          <Trans>Load more</Trans>
        </Button>
      )}
    </Dialog>
  );
}
