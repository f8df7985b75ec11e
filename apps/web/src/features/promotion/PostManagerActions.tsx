import type { FragmentType } from '@apollo/client';
import { useFragment, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useToast, lazily, type MenuEntry } from '@parvis/ui';
import { Suspense, useState, type ReactNode } from 'react';
import { useRefusal, type Outcome } from '../../platform/acts/use-act.ts';
import type { PostManagerActionsFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useModerationActs } from '../moderation/use-moderation-acts.tsx';
import {
  endPromotionMutation, featurePostMutation, postManagerActionsFragment, unfeaturePostMutation, unpinPostMutation,
} from './promotion.graphql.ts';

const LockDialog = lazily(() => import('../moderation/LockDialog.tsx').then((module) => ({ default: module.LockDialog })));
const PinDialog = lazily(() => import('./PinDialog.tsx').then((module) => ({ default: module.PinDialog })));
const ProposeDialog = lazily(() => import('../sharing/ProposeDialog.tsx').then((module) => ({ default: module.ProposeDialog })));
const PromoteDialog = lazily(() => import('./PromoteDialog.tsx').then((module) => ({ default: module.PromoteDialog })));

/**
 * Entries for the menu of a post: pin, feature, promote, propose for outside, close, hide for its managers; close for its author; report for everyone else.
 * None for who may do nothing. The query spreads `...PostManagerActions`; `dialogs` are drawn beside the menu.
 */
export function usePostManagerActions(from: FragmentType<PostManagerActionsFragment>): { items: MenuEntry[]; dialogs: ReactNode } {
  const { t } = useLingui();
  const showToast = useToast();
  const refusal = useRefusal();
  const { data, complete } = useFragment({ fragment: postManagerActionsFragment, from });
  const post = complete ? (data as PostManagerActionsFragment) : null;
  const [open, setOpen] = useState<'lock' | 'pin' | 'promote' | 'propose' | null>(null);
  const moderation = useModerationActs('post', post);
  const [unpin] = useMutation(unpinPostMutation);
  const [feature] = useMutation(featurePostMutation);
  const [unfeature] = useMutation(unfeaturePostMutation);
  const [endPromotion] = useMutation(endPromotionMutation);
  if (!post) return { items: [], dialogs: null };
  const variables = { input: { postId: post.id } };

  async function act(work: Outcome, done: ReactNode) {
    const refused = await refusal(work);
    showToast({ message: refused ?? done, refusal: refused !== null });
  }
  const items: MenuEntry[] = [];
  // A manager may always try: a fourth pin is refused in words.
  if (post.viewerCanPin || post.viewerCanFeature) {
    items.push(
      post.pinnedAt
        ? { key: 'pin', icon: 'pin', label: t`Unpin`, onSelect: () => void act(unpin({ variables }).then(({ data }) => data?.unpinPost.errors), <Trans>Unpinned.</Trans>) }
        : { key: 'pin', icon: 'pin', label: t`Pin…`, onSelect: () => setOpen('pin') },
    );
    if (post.pinnedAt) items.push({ key: 'pin-terms', icon: 'clock', label: t`Who looks after the pin…`, onSelect: () => setOpen('pin') });
  }
  if (post.viewerCanFeature) {
    items.push(
      post.featuredAt
        ? { key: 'feature', icon: 'star', label: t`No longer feature`, onSelect: () => void act(unfeature({ variables }).then(({ data }) => data?.unfeaturePost.errors), <Trans>No longer featured.</Trans>) }
        : { key: 'feature', icon: 'star', label: t`Feature in the community`, onSelect: () => void act(feature({ variables }).then(({ data }) => data?.featurePost.errors), <Trans>Featured in the community.</Trans>) },
    );
  }
  const { promotion } = post;
  if (promotion?.viewerCanEnd) {
    items.push({
      key: 'promote',
      icon: 'horn',
      label: t`End the promotion`,
      onSelect: () =>
        void act(
          endPromotion({ variables: { input: { promotionId: promotion.id } } }).then(({ data }) => data?.endPromotion.errors),
          <Trans>The promotion is over.</Trans>,
        ),
    });
  } else if (post.viewerCanPromote) items.push({ key: 'promote', icon: 'horn', label: t`Promote to the home page…`, onSelect: () => setOpen('promote') });
  if (post.viewerCanPropose) items.push({ key: 'propose', icon: 'ext', label: t`Propose for outside…`, onSelect: () => setOpen('propose') });
  if (post.viewerCanLock) items.push({ key: 'lock', icon: 'lock', label: t`Close the discussion…`, onSelect: () => setOpen('lock') });
  if (post.viewerCanUnlock) items.push({ key: 'lock', icon: 'talk', label: t`Open the discussion again…`, onSelect: () => setOpen('lock') });
  if (items.length > 0 && moderation.items.length > 0) items.push('separator');
  items.push(...moderation.items);

  const close = () => setOpen(null);
  return {
    items,
    dialogs: (
      <>
        {moderation.dialogs}
        <Suspense fallback={null}>
          {open === 'lock' && <LockDialog postId={post.id} author={post.author} locked={Boolean(post.lockedAt)} onClose={close} />}
          {open === 'pin' && <PinDialog postId={post.id} onClose={close} />}
          {open === 'propose' && <ProposeDialog postId={post.id} onClose={close} />}
          {open === 'promote' && <PromoteDialog postId={post.id} onClose={close} />}
        </Suspense>
      </>
    ),
  };
}
