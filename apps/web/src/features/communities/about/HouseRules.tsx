import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, IconButton } from '@parvis/ui';
import type { Language } from '@parvis/domain';
import type { CommunityAboutFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { useCopyLink } from '../../posts/use-copy-link.tsx';

export interface HouseRulesProps {
  rules: CommunityAboutFragment['houseRules'];
  /** Path of the page on which each rule has its anchor. */
  page: string;
  /** In which they are written. */
  language: Language;
}

/** The rules of a community, each the target of links to it. */
export function HouseRules({ rules, page, language }: HouseRulesProps) {
  const { t } = useLingui();
  const { copy } = useCopyLink();
  return (
    <ol className="bullets house-rules">
      {rules.map(({ id, text, position }) => (
        <li key={id} id={id} tabIndex={-1}>
          <div className="row row--nowrap row--between">
            <span lang={language}>{text}</span>
            <IconButton icon="link" label={t`Copy the link to rule ${position}`} onClick={() => void copy(`${page}#${id}`)} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** That the guide holds too. */
export function GuideToo() {
  return (
    <p className="small muted">
      <Trans>
        Beside <Anchor href="/guide">the social media guide</Anchor>, which holds everywhere.
      </Trans>
    </p>
  );
}
