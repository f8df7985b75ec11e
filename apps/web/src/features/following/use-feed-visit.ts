import { useMutation } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigationType } from 'react-router';
import { useViewer } from '../../platform/session/viewer.ts';
import { visitCommunityMutation, visitHomeMutation } from './following.graphql.ts';
import { whenRead } from './when-read.ts';

// What was new stays marked when one comes back to the list by Back.
const marks = new Map<string, string | null>();

/** Notes the visit once the list has really been on screen; answers since when its posts are new. */
export function useFeedVisit(communityId: string | null): string | null {
  const key = `${useViewer().person.id} ${communityId ?? 'home'}`;
  const back = useNavigationType() === 'POP' && marks.has(key);
  const [since, setSince] = useState(() => (back ? (marks.get(key) ?? null) : null));
  const [visitHome] = useMutation(visitHomeMutation);
  const [visitCommunity] = useMutation(visitCommunityMutation);
  const visit = useEffectEvent(async () => {
    const newSince = communityId
      ? (await visitCommunity({ variables: { input: { communityId } } })).data?.visitCommunity.newSince
      : (await visitHome()).data?.visitHome.newSince;
    marks.set(key, newSince ?? null);
    setSince(newSince ?? null);
  });
  useEffect(() => {
    if (back) return;
    // Without an answer nothing is marked; the next visit tells.
    return whenRead(() => void visit().catch(() => undefined));
  }, [back, communityId]);
  return since;
}
