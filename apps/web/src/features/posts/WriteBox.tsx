import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Avatar, Dialog, Spinner, useToast, lazily } from '@parvis/ui';
import { Suspense, useState, type MouseEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../../platform/session/viewer.ts';
import { useClosing } from '../files/use-closing.tsx';

const load = () => import('./PostComposer.tsx').then((module) => ({ default: module.PostComposer }));
const PostComposer = lazily(load);

/** Invites to write, above a feed: a dialog where there is room, else the page. */
export function WriteBox({ communityId, children }: { communityId?: string; children: ReactNode }) {
  const { t } = useLingui();
  const { person } = useViewer();
  const navigate = useNavigate();
  const showToast = useToast();
  const [open, setOpen] = useState(false);
  const closing = useClosing(() => setOpen(false));
  const href = communityId ? `/write?community=${communityId}` : '/write';

  function onClick(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !globalThis.matchMedia('(min-width: 48rem)').matches) return;
    event.preventDefault();
    setOpen(true);
  }
  return (
    <>
      <div className="write">
        <Avatar id={person.id} name={person.name} photo={person.photoUrl} className="only-wide" />
        <Anchor className="write__f" href={href} onClick={onClick} onPointerEnter={() => void load()}>
          {children}
        </Anchor>
      </div>
      <Dialog open={open} onClose={closing.close} title={<Trans>New post</Trans>} closeLabel={t`Close`}>
        {closing.around(
          <Suspense fallback={<Spinner label={t`Loading`} />}>
            <PostComposer
              communityId={communityId}
              onQueued={() => setOpen(false)}
              onScheduled={() => setOpen(false)}
              onPosted={(postId) => {
                setOpen(false);
                showToast({ message: <Trans>Posted.</Trans> });
                void navigate(`/posts/${postId}`);
              }}
            />
          </Suspense>,
        )}
      </Dialog>
    </>
  );
}
