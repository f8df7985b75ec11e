import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import type { IconName } from '@parvis/ui';
import type { ReactNode } from 'react';
import type { WaitingForMeQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { AnswerSeenButton } from '../communities/AnswerSeenButton.tsx';
import { DismissButton } from '../reminders/DismissButton.tsx';
import { remindedThing } from '../reminders/reminded-thing.ts';
import { reminderWords } from '../reminders/reminder-words.ts';
import { waitingQuery } from './waiting.graphql.ts';

/** One thing that waits: where one does it, and since or until when. */
export interface WaitingThing {
  key: string;
  icon: IconName;
  href: string;
  title: ReactNode;
  /** Language of the title, where it is someone's. */
  titleLang?: string;
  detail?: ReactNode;
  /** To be done until then: what has a deadline comes first, the nearest before the others. */
  due?: string | null;
  /** Waits since then: the oldest first, among what has no deadline. */
  since?: string | null;
  /** The guide's banner says it too, above every page. */
  inBanner?: boolean;
  /** At the end of the line: what ends the waiting at once. */
  after?: ReactNode;
}

type Documents = WaitingForMeQuery['allDocuments'];
type Requests = NonNullable<NonNullable<WaitingForMeQuery['viewer']>['joinRequests']>['nodes'];
type ByCommunity = { id: string; name: string; requests: Requests };

/** What waits for the viewer, by what the server lets the viewer see; undefined until it is known. */
export function useWaiting(): { things: WaitingThing[] | undefined; failed: boolean; retry(): void } {
  const { roles, managesCommunities } = useViewer();
  const { i18n } = useLingui();
  const format = useFormat();
  const { data, error, refetch } = useQuery(waitingQuery, {
    variables: { manages: managesCommunities, communicates: roles.includes('communications_editor') },
    fetchPolicy: 'cache-and-network',
  });
  useLive({ room: { kind: 'home' } }, ({ type }) => {
    if (type === 'membershipChanged' || type === 'scheduledChanged' || type === 'missed') void refetch();
  });
  useLive({ room: { kind: 'me' } }, ({ type }) => {
    if (type === 'reminderChanged') void refetch();
  });
  useLive({ room: { kind: 'guide' } }, ({ type }) => {
    if (type === 'documentChanged') void refetch();
  });
  const retry = () => void refetch();
  if (!data) return { things: undefined, failed: Boolean(error), retry };

  const { allDocuments, viewer, shareProposals } = data;
  const queue = viewer?.moderationQueue;
  const proposals = shareProposals?.nodes ?? [];
  const [oldestProposal] = proposals.map(({ createdAt }) => createdAt).toSorted();
  const things: WaitingThing[] = [
    ...toAccept(allDocuments).map((document) => toAcceptThing(document, document.viewerAcceptance.acceptBy && format.date(document.viewerAcceptance.acceptBy))),
    ...(viewer?.reminders.nodes ?? []).flatMap(({ id, kind, deliveredAt, ...reminding }): WaitingThing[] => {
      const thing = remindedThing(reminding);
      if (!thing) return [];
      const { icon, words } = reminderWords[kind];
      const { title, language, href } = thing;
      return [{
        key: id,
        icon,
        href,
        title,
        titleLang: language,
        detail: [i18n._(words), deliveredAt && format.ago(deliveredAt)].filter(Boolean).join(' · '),
        since: deliveredAt,
        after: <DismissButton reminderId={id} about={title} onDone={retry} />,
      }];
    }),
    ...(viewer?.invitations.nodes ?? []).flatMap(({ id, createdAt, invitedBy: { name: inviter }, community }): WaitingThing[] => {
      if (!community) return [];
      const { id: communityId, name: communityName } = community;
      return [{
        key: id,
        icon: 'mail',
        href: `/communities/${communityId}`,
        title: <Trans>{inviter} invites you to {communityName}</Trans>,
        detail: format.ago(createdAt),
        since: createdAt,
      }];
    }),
    ...(viewer?.requestAnswers ?? []).flatMap(({ id, accepted, reason, decidedAt, community }): WaitingThing[] => {
      if (!community) return [];
      const { id: communityId, name: communityName } = community;
      return [{
        key: id,
        icon: accepted ? 'checkc' : 'info',
        href: `/communities/${communityId}`,
        title: accepted ? <Trans>You are now in {communityName}</Trans> : <Trans>Your request to join {communityName} was declined</Trans>,
        detail: accepted ? <Trans>Your request was accepted</Trans> : reason,
        since: decidedAt,
        after: <AnswerSeenButton requestId={id} about={communityName} onDone={retry} />,
      }];
    }),
    ...(viewer?.successionOffers ?? []).flatMap(({ id, createdAt, answerBy, community }): WaitingThing[] => {
      if (!community) return [];
      const { id: communityId, name: communityName } = community;
      return [{
        key: id,
        icon: 'key',
        href: `/communities/${communityId}`,
        title: <Trans>{communityName} needs a manager: would you take it over?</Trans>,
        detail: format.ago(createdAt),
        due: answerBy,
        since: createdAt,
      }];
    }),
    ...(viewer && viewer.refusedScheduledPostCount > 0
      ? [{
          key: 'scheduled',
          icon: 'clock' as const,
          href: '/me/scheduled',
          title: <Plural value={viewer.refusedScheduledPostCount} one="# scheduled post was not posted" other="# scheduled posts were not posted" />,
          detail: <Trans>Read why, and decide</Trans>,
        }]
      : []),
    ...byCommunity(viewer?.joinRequests?.nodes ?? []).map(({ id, name: communityName, requests }): WaitingThing => {
      const count = requests.length;
      const asker = requests[0]!.person.name;
      return {
        key: `requests ${id}`,
        icon: 'people',
        href: `/communities/${id}/requests`,
        title: count === 1 ? <Trans>{asker} asks to join {communityName}</Trans> : <Plural value={count} one={`# person asks to join ${communityName}`} other={`# people ask to join ${communityName}`} />,
        detail: format.ago(requests[0]!.createdAt),
        since: requests[0]!.createdAt,
      };
    }),
    ...(viewer?.quietCommunities ?? []).map(({ id, name: quietName, askedToKeepAt }): WaitingThing => ({
      key: `quiet ${id}`,
      icon: 'pause',
      href: `/communities/${id}`,
      title: <Trans>Does {quietName} go on?</Trans>,
      detail: <Trans>Nothing was written for ninety days</Trans>,
      since: askedToKeepAt,
    })),
    ...(viewer?.waitingQuestions ?? []).map(({ count, oldestAt, community: { id, name: communityName } }): WaitingThing => ({
      key: `questions ${id}`,
      icon: 'ask',
      href: `/communities/${id}/care`,
      title: <Plural value={count} one={`# question waits in ${communityName}`} other={`# questions wait in ${communityName}`} />,
      detail: count > 1 ? <Oldest at={oldestAt} /> : format.ago(oldestAt),
      since: oldestAt,
    })),
    ...(queue && queue.totalCount > 0
      ? [{
          key: 'moderation',
          icon: 'shield' as const,
          href: '/moderation',
          title: <Plural value={queue.totalCount} one="# report to decide on" other="# reports to decide on" />,
          detail: queue.oldestAt && <Oldest at={queue.oldestAt} />,
          since: queue.oldestAt,
        }]
      : []),
    ...(proposals.length > 0
      ? [{
          key: 'proposals',
          icon: 'horn' as const,
          href: '/communications',
          title: <Plural value={proposals.length} one="# post proposed for outside" other="# posts proposed for outside" />,
          detail: oldestProposal && <Oldest at={oldestProposal} />,
          since: oldestProposal,
        }]
      : []),
    ...allDocuments.flatMap(({ id, kind, title, draft }): WaitingThing[] => {
      if (!draft) return [];
      const { number } = draft;
      return [{
        key: draft.id,
        icon: 'pen',
        href: kind === 'guide' ? '/hr/documents' : `/hr/documents/${id}`,
        title: kind === 'guide' ? <Trans>Finish version {number} of the guide</Trans> : <Trans>Finish “{title}”, version {number}</Trans>,
        detail: <Trans>Draft, not published yet</Trans>,
      }];
    }),
  ];
  return { things: things.toSorted(byDeadline), failed: false, retry };
}

/** What has a deadline before what has none, then the oldest; what waits since an unknown time comes last. */
function byDeadline(a: WaitingThing, b: WaitingThing): number {
  const last = Number.POSITIVE_INFINITY;
  const at = (time: string | null | undefined) => (time ? Date.parse(time) : last);
  const first = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);
  return first(at(a.due), at(b.due)) || first(at(a.since), at(b.since));
}

function Oldest({ at }: { at: string }) {
  const since = useFormat().ago(at);
  return <Trans>The oldest: {since}</Trans>;
}

function toAccept(documents: Documents): Documents {
  return documents.filter(({ versionInForce, viewerAcceptance: { required, accepted } }) => versionInForce && required && !accepted);
}

function toAcceptThing({ id, kind, title, versionInForce, viewerAcceptance: { acceptBy } }: Documents[number], deadline: string | null | undefined): WaitingThing {
  const number = versionInForce?.number;
  const minutes = versionInForce?.text?.readingMinutes ?? 0;
  const guide = kind === 'guide';
  return {
    key: id,
    icon: guide ? 'book' : 'law',
    href: guide ? '/guide' : `/documents/${id}`,
    title: guide ? <Trans>Read and accept the guide, version {number}</Trans> : <Trans>Read and accept “{title}”, version {number}</Trans>,
    detail: (
      <>
        {deadline && <Trans>By {deadline}</Trans>}
        {deadline && minutes > 0 && ' · '}
        {minutes > 0 && <Plural value={minutes} one="about # min" other="about # min" />}
      </>
    ),
    due: acceptBy,
    inBanner: guide,
  };
}

/** The requests of each community together, the community that waits longest first. */
function byCommunity(requests: Requests): ByCommunity[] {
  const found = new Map<string, ByCommunity>();
  for (const request of requests) {
    if (!request.community) continue;
    const { id, name } = request.community;
    found.set(id, { id, name, requests: [...(found.get(id)?.requests ?? []), request] });
  }
  return [...found.values()];
}
