import { DraftVersion } from '../features/drafts/draft-version.entity.ts';
import { Draft } from '../features/drafts/draft.entity.ts';
import { sql } from '../platform/database/sql.ts';
import { policy, seen } from './policy.ts';

// What someone is writing is that person's own, also where it is for a place that the person no longer sees.
policy(Draft, {
  kind: 'draft',
  table: 'draft',
  seen: (draft, viewer) => sql`${draft.personId} = ${viewer.id}`,
});

policy(DraftVersion, {
  kind: 'draftversion',
  table: 'draft_version',
  seen: (version, viewer) => seen(Draft, version.draftId, viewer),
});
