import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Badge, Icon, IconButton, LateMenu, UnreadFlag, classNames, lazily, type IconName } from '@parvis/ui';
import { Suspense, useId, useState, type HTMLAttributes, type ReactNode } from 'react';
import type { PostCardFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { PromotedBadge, useIsPromoted } from '../promotion/PromotedBadge.tsx';
import { ReactionButton } from '../reactions/ReactionButton.tsx';
import { ReactionChips } from '../reactions/ReactionChips.tsx';
import { ReactionTally } from '../reactions/ReactionTally.tsx';
import { Byline } from './Byline.tsx';
import { FoldedText } from './FoldedText.tsx';
import { KindBadge } from './kinds/KindBadge.tsx';
import { useKindWords } from './kinds/kind-words.ts';
import { LinkCards } from './links/LinkCards.tsx';
import { PostPart } from './kinds/PostPart.tsx';
import { postCardFragment } from './posts.graphql.ts';
import './posts.css';
import { useTranslation } from '../translation/use-translation.tsx';
import { postPath } from '../../platform/navigation/address.ts';
import { useCopyLink } from './use-copy-link.tsx';
import { WrittenText } from './WrittenText.tsx';

const CARD = 'PostCard';

// What the menu holds is needed once someone reaches for it.
const PostMenu = lazily(() => import('./PostMenu.tsx').then((module) => ({ default: module.PostMenu })));
const HiddenNote = lazily(() => import('../moderation/HiddenNote.tsx').then((module) => ({ default: module.HiddenNote })));
const HistoryDialog = lazily(() => import('./HistoryDialog.tsx').then((module) => ({ default: module.HistoryDialog })));
const EditPost = lazily(() => import('./EditPost.tsx').then((module) => ({ default: module.EditPost })));

/** Why a post stands in a ranked list, and what can be done about it. */
export interface PostReason {
  icon: IconName;
  words: ReactNode;
  act: ReactNode;
}

export interface PostCardProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  post: FragmentType<PostCardFragment> | PostCardFragment;
  /** In a feed the text folds; on its own page all of it is there. */
  place: 'home' | 'community' | 'thread';
  isNew?: boolean;
  /** Stands among the promoted ones. */
  promoted?: boolean;
  why?: PostReason;
  /** On its own page: where « Comment » leads. */
  onComment?: () => void;
  /** Begins in editing. */
  edits?: boolean;
}

/** A post: in a feed, or at the top of its own page. */
export function PostCard({ post: from, place, isNew, promoted: listedAsPromoted, why, onComment, edits = false, className, ...rest }: PostCardProps) {
  const { t } = useLingui();
  const format = useFormat();
  const kinds = useKindWords();
  const id = useId();
  const [history, setHistory] = useState(false);
  const [editing, setEditing] = useState(edits);
  const { data, complete } = useFragment({ fragment: postCardFragment, fragmentName: CARD, from: from as FragmentType<PostCardFragment> });
  const isPromoted = useIsPromoted(data as PostCardFragment);
  if (!complete) return null;
  const post = data as PostCardFragment;
  const promoted = listedAsPromoted && isPromoted;
  const thread = place === 'thread';
  const href = `/posts/${post.id}`;
  const reason = promoted ? <PromotedBadge post={post} /> : (why?.words ?? (post.featuredAt && !thread ? <Trans>Featured in the community</Trans> : null));

  // Read out as one sentence; its text and its figures follow as the description.
  const said = [post.author.name, format.ago(post.createdAt), post.kind !== 'discussion' && kinds[post.kind], isNew && t`New`, post.title].filter(Boolean).join(', ');

  if (post.deletedAt) return <DeletedPost {...rest} className={className} thread={thread} />;
  return (
    <article {...rest} data-post={post.id} data-unread={isNew || undefined} className={classNames('post', promoted && 'post--promo', className)} aria-label={said} aria-describedby={`${id}-x ${id}-n`}>
      {reason && (
        <p className="post__why">
          <Icon name={(!promoted && why?.icon) || 'star'} size="s" />
          <span>{reason}</span>
          {!promoted && why?.act}
        </p>
      )}
      <div className="post__in">
        <Byline
          author={post.author}
          community={place === 'home' ? post.community : undefined}
          createdAt={post.createdAt}
          href={thread ? undefined : href}
          editedAt={post.editedAt}
          onHistory={() => setHistory(true)}
          // Known a second after the rest: it must push nothing down.
          mark={
            isNew && (
              <UnreadFlag>
                <Trans>New</Trans>
              </UnreadFlag>
            )
          }
          after={
            <LateMenu label={t`Other acts on the post by ${post.author.name}`}>
              {(begin) => <PostMenu begin={begin} post={post} leaves={thread} onEdit={thread ? () => setEditing(true) : undefined} />}
            </LateMenu>
          }
        />
        {post.hiddenAt && (
          <Suspense fallback={null}>
            <HiddenNote thing={{ postId: post.id }} authorId={post.author.id} />
          </Suspense>
        )}
        {(post.kind !== 'discussion' || post.pinnedAt || post.lockedAt) && (
          <div className="row row--tight">
            <KindBadge kind={post.kind} />
            {post.kind === 'question' && post.acceptedAnswer && (
              <Badge kind="reco" icon="check">
                <Trans>Accepted answer</Trans>
              </Badge>
            )}
            {post.pinnedAt && (
              <Badge icon="pin">
                <Trans>Pinned</Trans>
              </Badge>
            )}
            {post.lockedAt && (
              <Badge icon="lock">
                <Trans>Closed to comments</Trans>
              </Badge>
            )}
          </div>
        )}
        {editing ? (
          <Suspense fallback={null}>
            <EditPost postId={post.id} onEnd={() => setEditing(false)} />
          </Suspense>
        ) : (
          <Words post={post} textId={`${id}-x`} thread={thread} />
        )}
        <LinkCards holder={{ postId: post.id }} cards={post.linkCards} removable={post.viewerCanRemoveLinkCards} />
        <PostPart post={post} place={place} />
        {thread && <ReactionChips thing={post} />}
        <Tally post={post} id={`${id}-n`} thread={thread} />
      </div>
      <Acts post={post} thread={thread} onComment={onComment} />
      {history && (
        <Suspense fallback={null}>
          <HistoryDialog postId={post.id} onClose={() => setHistory(false)} />
        </Suspense>
      )}
    </article>
  );
}

function DeletedPost({ thread, ...rest }: HTMLAttributes<HTMLElement> & { thread: boolean }) {
  const { t } = useLingui();
  return (
    <article {...rest} aria-label={t`Deleted post`}>
      {thread && (
        <h1 className="sr">
          <Trans>Deleted post</Trans>
        </h1>
      )}
      <p className="tomb">
        <Trans>Post deleted by its author. The answers stay.</Trans>
      </p>
    </article>
  );
}

interface Part {
  post: PostCardFragment;
  /** On its own page, where the whole text stands and the title is the page's. */
  thread: boolean;
}

/** Title and text; in a feed the title leads to the page, and a long text is folded. */
function Words({ post, textId, thread }: Part & { textId: string }) {
  const Title = thread ? 'h1' : 'h2';
  const { title, body, language, translation } = useTranslation('post', post);
  return (
    <>
      {title ? (
        <Title className={classNames('post__title', thread && 'post__title--page')} lang={language}>
          {thread ? title : <Anchor href={`/posts/${post.id}`}>{title}</Anchor>}
        </Title>
      ) : (
        thread && (
          <h1 className="sr">
            <Trans>Post by {post.author.name}</Trans>
          </h1>
        )
      )}
      {thread ? (
        <WrittenText id={textId} tree={body} mentioned={post} files={post.files} language={language} />
      ) : (
        <FoldedText id={textId} tree={body} mentioned={post} files={post.files} language={language} />
      )}
      {translation}
    </>
  );
}

/** Reactions and comments in figures. */
function Tally({ post, id, thread }: Part & { id: string }) {
  const { commentCount, newCommentCount } = post;
  return (
    <div className="post__tally" id={id}>
      <ReactionTally thing={post} type="post" />
      {!thread && (commentCount > 0 || newCommentCount > 0) && (
        <span>
          <Anchor href={`/posts/${post.id}`}>
            <Plural value={commentCount} one="One comment" other="# comments" />
          </Anchor>
          {newCommentCount > 0 && (
            <>
              {' · '}
              <UnreadFlag>
                <Plural value={newCommentCount} one="One new" other="# new" />
              </UnreadFlag>
            </>
          )}
        </span>
      )}
    </div>
  );
}

/** Where one may comment, or can come in to do so: the thread of an open community says how. */
const leadsToComment = ({ viewerCommentRefusal: refusal, lockedAt, community }: PostCardFragment): boolean =>
  !refusal || (refusal.code === 'NOT_ALLOWED' && community.visibility === 'open' && !lockedAt);

/** What one does with it at once; the rest is in its menu. */
function Acts({ post, thread, onComment }: Part & Pick<PostCardProps, 'onComment'>) {
  const { t } = useLingui();
  const { copy, label: copyLabel } = useCopyLink();
  const href = `/posts/${post.id}`;
  return (
    <div className="acts">
      {!thread && <ReactionButton thing={post} type="post" whose={post.author.name} />}
      {thread ? (
        onComment && (
          <IconButton icon="talk" onClick={onComment}>
            {t`Comment`}
          </IconButton>
        )
      ) : (
        leadsToComment(post) && (
          <IconButton icon="talk" href={`${href}#write`}>
            {t`Comment`}
          </IconButton>
        )
      )}
      <IconButton className="push" icon="link" label={copyLabel} onClick={() => void copy(postPath(post))} />
    </div>
  );
}
