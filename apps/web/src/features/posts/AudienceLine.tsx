import { Plural, Trans } from '@lingui/react/macro';
import type { CommunityVisibility } from '@parvis/domain';
import { Icon } from '@parvis/ui';

/** Who will read, in words: nobody should post to more people than they think. */
export function AudienceLine({ community }: { community: { name: string; memberCount: number | null; visibility: CommunityVisibility } }) {
  const { name, visibility } = community;
  const memberCount = community.memberCount ?? 0;
  return (
    <p className="row row--tight row--nowrap">
      <Icon name={visibility === 'open' ? 'globe' : 'lock'} size="s" />
      <span>
        {visibility === 'open' ? (
          <Trans>
            <Plural value={memberCount} one="The one member" other="The # members" /> of {name}, and any employee who opens it.
          </Trans>
        ) : (
          <Trans>
            Only <Plural value={memberCount} one="the one member" other="the # members" /> of {name}.
          </Trans>
        )}
      </span>
    </p>
  );
}
