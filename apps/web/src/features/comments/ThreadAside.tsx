import { Plural, Trans } from '@lingui/react/macro';
import type { CommunityVisibility } from '@parvis/domain';
import { Anchor, Tile } from '@parvis/ui';
import { communityPath } from '../../platform/navigation/address.ts';

/** Where the conversation takes place, and who can read it. */
export function ThreadAside({ community }: { community: { id: string; slug: string; name: string; memberCount: number | null; visibility: CommunityVisibility } }) {
  const { id, name, visibility } = community;
  const memberCount = community.memberCount ?? 0;
  return (
    <section className="card panel stack" aria-labelledby="in">
      <h2 id="in">
        <Trans>In</Trans>
      </h2>
      <div className="row row--nowrap">
        <Tile id={id} />
        <div>
          <Anchor className="list__t" href={communityPath(community)}>
            {name}
          </Anchor>
          <div className="muted small">
            {visibility === 'open' ? <Trans>Readable by every employee</Trans> : <Plural value={memberCount} one="Readable by its one member" other="Readable by its # members" />}
          </div>
        </div>
      </div>
    </section>
  );
}
