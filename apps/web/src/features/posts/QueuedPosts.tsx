import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Card, Icon, List, ListItem, Note, SectionHead, VisuallyHidden } from '@parvis/ui';
import { useId, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../../platform/session/viewer.ts';
import { postQueueFor } from './post-queue.ts';

/** Posts that were sent without a network: they leave by themselves, or one writes on. Nothing where nothing waits. */
export function QueuedPosts() {
  const { t } = useLingui();
  const id = useId();
  const navigate = useNavigate();
  const queue = postQueueFor(useApolloClient(), useViewer().person.id);
  const queued = useSyncExternalStore(queue.subscribe, queue.snapshot);
  if (queued.length === 0) return null;
  return (
    <section className="stack stack--3" aria-labelledby={id}>
      <SectionHead id={id} title={<Trans>On their way</Trans>} />
      <Card flush>
        <List pad>
          {queued.map(({ input: { clientId, communityId, title, body }, place, sending, refusal, destination }) => (
            <ListItem
              key={clientId}
              before={<Icon name="wifi" />}
              title={title || place}
              detail={
                <span role="status">
                  {sending ? t`Sending…` : refusal === null ? t`Will be sent when you are back online` : ''}
                </span>
              }
            >
              {body && <p>{body.slice(0, 280)}</p>}
              {refusal !== null && (
                <Note kind="danger" live="alert">
                  <p>
                    <b>
                      <Trans>Not sent.</Trans>
                    </b>{' '}
                    {refusal}
                  </p>
                </Note>
              )}
              <ButtonSet>
                <Button busy={sending} onClick={() => void queue.retry(clientId)}>
                  <Trans>Try again</Trans>
                  <VisuallyHidden> {title || place}</VisuallyHidden>
                </Button>
                <Button
                  kind="quiet"
                  onClick={() => {
                    queue.takeBack(clientId);
                    void navigate(destination === 'post:new' ? '/write' : `/write?community=${communityId}`);
                  }}
                >
                  <Trans>Write on</Trans>
                  <VisuallyHidden> {title || place}</VisuallyHidden>
                </Button>
              </ButtonSet>
            </ListItem>
          ))}
        </List>
      </Card>
    </section>
  );
}
