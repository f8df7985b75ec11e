import { Trans, useLingui } from '@lingui/react/macro';
import { languages, limits, postBodyBound, type CommunityVisibility, type Language, type PostKind } from '@parvis/domain';
import { languageNames } from '@parvis/i18n';
import { Select, TextField } from '@parvis/ui';
import { AudienceLine } from './AudienceLine.tsx';
import { TextEditor } from './editor/TextEditor.tsx';
import { titleLabel } from './kinds/composer-words.tsx';
import { isOfKind, KindFields } from './kinds/KindFields.tsx';
import { KindMenu } from './kinds/KindMenu.tsx';
import type { PostDraft } from './post-draft.ts';

interface Place {
  id: string;
  name: string;
  memberCount: number | null;
  visibility: CommunityVisibility;
}

export interface PostFieldsProps {
  kinds: readonly PostKind[];
  kind: PostKind;
  /** What its kind asks for is not known here, and stays as it is. */
  withoutPart?: boolean;
  value: PostDraft;
  set: (change: Partial<PostDraft>) => void;
  language: Language;
  /** Where it will stand, as far as chosen. */
  community: Place | undefined;
  /** The places one may choose among; without it `community` is the only one. */
  where?: { places: readonly Place[]; refused: string | undefined } | undefined;
  errorOf: (field: string) => string | undefined;
  onSend: () => void;
  /** Files that came with it from another application. */
  brought?: readonly File[];
  onBrought?: () => void;
}

/** Whether a refusal is said at one of these fields. */
export const isSaidAtField = (kind: PostKind, field: string | null | undefined): boolean =>
  Boolean(field) && (['title', 'body', 'communityId', 'kind'].includes(field!) || isOfKind(kind, field!));

/** Whether a post of this kind has a text, whatever its title. */
export const needsText = (kind: PostKind): boolean => postBodyBound(kind, 'title').min > 0;

/** All that one says of a post: what it is, where it stands, its words, what its kind asks for, its language, and who will read it. */
export function PostFields({ kinds, kind, withoutPart, value, set, language, community, where, errorOf, onSend, brought, onBrought }: PostFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      {!withoutPart && <KindMenu kinds={kinds} value={kind} onChange={(next) => set({ kind: next })} error={errorOf('kind')} />}
      <div className="cols cols--2">
        {where ? (
          <Select label={<Trans>Where</Trans>} value={community?.id ?? ''} onChange={(event) => set({ communityId: event.target.value })} error={where.refused}>
            {!community && <option value="">{t`Choose a community`}</option>}
            {where.places.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        ) : (
          <div className="field">
            <span className="label">
              <Trans>Where</Trans>
            </span>
            <p>
              <b>{community?.name}</b>
            </p>
          </div>
        )}
      </div>
      <TextField
        label={titleLabel(kind)}
        optional={<Trans>(optional)</Trans>}
        maxLength={limits.postTitle.max}
        lang={language}
        value={value.title}
        onChange={(event) => set({ title: event.target.value })}
        error={errorOf('title')}
      />
      <TextEditor
        eager
        autoFocus
        label={t`Your text`}
        communityId={community?.id}
        lang={language}
        shownLabel={
          <>
            <Trans>Your text</Trans>
            {!needsText(kind) && <> <span className="opt"><Trans>(optional)</Trans></span></>}
          </>
        }
        value={value.body}
        onChange={(body) => set({ body })}
        withoutCardsOf={value.withoutCardsOf}
        onWithoutCardsOf={(withoutCardsOf) => set({ withoutCardsOf })}
        onSend={onSend}
        brought={brought}
        onBrought={onBrought}
        error={errorOf('body')}
        hint={<span className="only-wide"><Trans>You can paste an image, or write <code>**bold**</code>, <code>- list</code>, <code>{'>'} quotation</code>. Ctrl + Enter posts.</Trans></span>}
      />
      {!withoutPart && <KindFields kind={kind} parts={value.parts} onChange={(parts) => set({ parts })} errorOf={errorOf} language={language} />}
      <div className="composer__language">
        <Select label={<Trans>Written in</Trans>} value={language} onChange={(event) => set({ language: event.target.value as Language })}>
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </Select>
      </div>
      <div className="composer__audience">
        {community ? <AudienceLine community={community} /> : <p className="muted"><Trans>Choose where to post first.</Trans></p>}
      </div>
    </>
  );
}
