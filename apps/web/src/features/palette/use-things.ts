import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useState } from 'react';
import type { PaletteSearchQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { communityPath, postPath } from '../../platform/navigation/address.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { visibilityWords } from '../communities/community-words.ts';
import type { Entry } from './entries.ts';
import { paletteSearchQuery, recentCommunityQuery, recentPersonQuery, recentPostQuery } from './palette.graphql.ts';
import { forgetRecents, recentsOf } from './recents.ts';

type Community = PaletteSearchQuery['communities']['nodes'][number];
type Person = PaletteSearchQuery['people']['nodes'][number];

function useEntries() {
  const { i18n } = useLingui();
  return {
    community: (community: Community): Entry => ({
      key: community.id,
      label: community.name,
      detail: i18n._(visibilityWords[community.visibility].kind),
      picture: { community: community.id },
      does: { href: communityPath(community) },
    }),
    person: ({ id, name, jobTitle, site, photoUrl }: Person): Entry => ({
      key: id,
      label: name,
      detail: [jobTitle, site].filter(Boolean).join(', '),
      picture: { person: name, photo: photoUrl },
      does: { href: `/people/${id}` },
    }),
  };
}

/** Communities and people by what is typed, as the server finds them for this person. */
export function useFound(search: string) {
  const entryOf = useEntries();
  const skip = search.length < 2;
  const { data, error, previousData, loading } = useQuery(paletteSearchQuery, { variables: { search }, skip });
  // While the next answer is under way, the one before stays: nothing flickers under the hand.
  const shown = skip ? undefined : (data ?? previousData);
  return {
    communities: (shown?.communities.nodes ?? []).map(entryOf.community),
    people: (shown?.people.nodes ?? []).map(entryOf.person),
    searching: !skip && loading,
    failed: !skip && Boolean(error) && !data,
  };
}

/** What this person opened last, asked for anew: what may not be seen any more is gone, here and from the device. */
export function useRecents(): { entries: readonly Entry[]; awaited: number } {
  const client = useApolloClient();
  const { person } = useViewer();
  const entryOf = useEntries();
  const [entries, setEntries] = useState<Entry[]>();
  const [ids] = useState(() => recentsOf(person.id));

  /** Null for what is not to be seen, undefined where nobody answers. */
  async function one(id: string): Promise<Entry | null | undefined> {
    const fetchPolicy = 'network-only';
    const variables = { id };
    if (id.startsWith('community_')) {
      const { data } = await client.query({ query: recentCommunityQuery, variables, fetchPolicy });
      return data && (data.community ? entryOf.community(data.community) : null);
    }
    if (id.startsWith('person_')) {
      const { data } = await client.query({ query: recentPersonQuery, variables, fetchPolicy });
      return data && (data.person ? entryOf.person(data.person) : null);
    }
    const { data } = await client.query({ query: recentPostQuery, variables, fetchPolicy });
    if (!data) return undefined;
    const { post } = data;
    if (!post || post.deletedAt) return null;
    return { key: id, label: post.title ?? post.excerpt, detail: post.community?.name, picture: { icon: 'talk' }, does: { href: postPath(post) } };
  }
  const ask = useEffectEvent(async () => {
    const found = await Promise.all(ids.map((id) => one(id).catch(() => undefined)));
    forgetRecents(person.id, ids.filter((_, at) => found[at] === null));
    return found.filter((entry) => entry !== null && entry !== undefined);
  });
  useEffect(() => {
    let left = false;
    void ask().then((found) => !left && setEntries(found));
    return () => {
      left = true;
    };
  }, []);
  return { entries: entries ?? [], awaited: entries ? 0 : ids.length };
}
