import { Trans, useLingui } from '@lingui/react/macro';
import type { FileKind } from '@parvis/domain';
import { Anchor, Icon, IconButton, ListItem, Time } from '@parvis/ui';
import type { CommunityFilesQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { postPath } from '../../../platform/navigation/address.ts';
import { kindIcons, kindWords } from '../../files/file-words.ts';
import { addressOf } from '../../files/shown-file.ts';

type HeldFile = NonNullable<CommunityFilesQuery['community']>['files']['nodes'][number];

/** One file: what it is, who put it where, and the way to have it. */
export function HeldFileRow({ held: { file, author, post, comment, heldAt } }: { held: HeldFile }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  if (!file) return null;
  const kind = file.kind as FileKind;
  const name = file.name;
  const title = post && <Anchor href={postPath(post, comment?.id)} lang={post.language}>{post.title ?? post.excerpt}</Anchor>;
  return (
    <ListItem
      className="held-file"
      before={
        file.sizes[0] ? (
          <img className="held-file__p" src={addressOf(file.id, file.sizes[0])} alt="" loading="lazy" decoding="async" style={{ backgroundColor: file.colour ?? undefined }} />
        ) : (
          <span className="held-file__p">
            <Icon name={kindIcons[kind] ?? 'book'} />
          </span>
        )
      }
      title={<bdi>{name}</bdi>}
      detail={
        <>
          {kindWords[kind] ? i18n._(kindWords[kind]) : null} · {format.size(file.bytes)}
        </>
      }
      after={<IconButton icon="dl" label={t`Download ${name}`} href={addressOf(file.id)} download={name} />}
    >
      <p className="small">
        {author && <Anchor href={`/people/${author.id}`}>{author.name}</Anchor>}
        <span className="muted">
          {' · '}
          <Time at={heldAt} full={format.dateTime(heldAt)}>{format.ago(heldAt)}</Time>
        </span>
        {title && (
          <>
            <br />
            {comment ? <Trans>In a comment on {title}</Trans> : <Trans>In the post {title}</Trans>}
          </>
        )}
      </p>
    </ListItem>
  );
}
