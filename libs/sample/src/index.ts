import { abouts } from './abouts.ts';
import { ambassadors } from './ambassadors.ts';
import { communities } from './communities.ts';
import { name } from './company.ts';
import { documents } from './documents/index.ts';
import { drafts, scheduledPosts } from './drafts.ts';
import { entities } from './entities.ts';
import { bookmarks, follows } from './following.ts';
import { files } from './files.ts';
import { joinRequests } from './join-requests.ts';
import { kits } from './kits.ts';
import { linkPages } from './link-pages.ts';
import { membershipRules } from './membership-rules.ts';
import { people } from './people.ts';
import { posts } from './posts/index.ts';
import { proposals } from './proposals.ts';
import { reports } from './reports.ts';
import type { SampleCompany } from './types.ts';

export type * from './types.ts';

/** Groupe Méridian: an invented operator, the same every time, dated relative to the moment of seeding. */
export const sampleCompany: SampleCompany = { name, entities, people, communities, abouts, posts, files, linkPages, documents, kits, proposals, reports, joinRequests, membershipRules, ambassadors, drafts, scheduledPosts, follows, bookmarks };
