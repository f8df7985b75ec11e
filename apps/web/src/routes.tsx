import { msg } from '@lingui/core/macro';
import { lazily } from '@parvis/ui';
import { type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { GuideBanner } from './features/documents/GuideBanner.tsx';
import { HomePage } from './features/home/HomePage.tsx';
import { WriteButton } from './features/posts/WriteButton.tsx';
import { late } from './platform/page/late.tsx';
import { NotFoundPage } from './platform/page/NotFoundPage.tsx';
import { ErrorPage } from './shell/ErrorPage.tsx';
import { Frame } from './shell/Frame.tsx';
import type { NavEntry } from './shell/nav.ts';
import { Root } from './shell/Root.tsx';

const GuideMark = lazily(() => import('./features/documents/GuideMark.tsx').then((module) => ({ default: module.GuideMark })));
const QueueCount = lazily(() => import('./features/moderation/QueueCount.tsx').then((module) => ({ default: module.QueueCount })));

/** A page: loaded when someone goes there. With `nav` it stands in the navigation, in the order of this list. */
interface PageRoute {
  /** Below its parent where it has one; empty for what the parent shows first. */
  path: string;
  page: () => Promise<ComponentType>;
  /** Tabs of the page, in its outlet. */
  tabs?: PageRoute[];
  nav?: Omit<NavEntry, 'href'>;
}

// Around the pages, and drawn after them.
const MyCommunities = late(() => import('./features/communities/MyCommunities.tsx').then(({ MyCommunities }) => MyCommunities));
const ReminderStatus = late(() => import('./features/reminders/ReminderStatus.tsx').then(({ ReminderStatus }) => ReminderStatus));

/** The only list of pages that stand inside the frame, for someone who is signed in. */
const pages: PageRoute[] = [
  {
    path: '/',
    // With the frame: where most people begin, nothing is left to wait for.
    page: async () => HomePage,
    nav: { label: msg`Home`, icon: 'home', tab: true },
  },
  {
    path: '/communities',
    page: () => import('./features/communities/CommunitiesPage.tsx').then(({ CommunitiesPage }) => CommunitiesPage),
    nav: { label: msg`Communities`, icon: 'grid', tab: true },
  },
  { path: '/communities/new', page: () => import('./features/communities/NewCommunityPage.tsx').then(({ NewCommunityPage }) => NewCommunityPage) },
  { path: '/communities/mine', page: () => import('./features/communities/MyCommunitiesPage.tsx').then(({ MyCommunitiesPage }) => MyCommunitiesPage) },
  {
    path: '/communities/:communityId',
    page: () => import('./features/communities/CommunityPage.tsx').then(({ CommunityPage }) => CommunityPage),
    tabs: [
      { path: '', page: () => import('./features/posts/CommunityFeed.tsx').then(({ CommunityPosts }) => CommunityPosts) },
      { path: 'about', page: () => import('./features/communities/AboutTab.tsx').then(({ AboutTab }) => AboutTab) },
      { path: 'files', page: () => import('./features/communities/files/FilesTab.tsx').then(({ FilesTab }) => FilesTab) },
      { path: 'members', page: () => import('./features/communities/MembersTab.tsx').then(({ MembersTab }) => MembersTab) },
      { path: 'requests', page: () => import('./features/communities/RequestsTab.tsx').then(({ RequestsTab }) => RequestsTab) },
      { path: 'many', page: () => import('./features/communities/bulk/BulkTab.tsx').then(({ BulkTab }) => BulkTab) },
      { path: 'care', page: () => import('./features/communities/care/CareTab.tsx').then(({ CareTab }) => CareTab) },
      { path: 'settings', page: () => import('./features/communities/settings/SettingsTab.tsx').then(({ SettingsTab }) => SettingsTab) },
    ],
  },
  {
    path: '/write',
    page: () => import('./features/posts/WritePage.tsx').then(({ WritePage }) => WritePage),
    nav: { label: msg`Write`, icon: 'pen', only: 'tab', write: true },
  },
  {
    path: '/events',
    page: () => import('./features/posts/events/EventsPage.tsx').then(({ EventsPage }) => EventsPage),
    nav: { label: msg`Events`, icon: 'cal' },
  },
  { path: '/posts/:postId', page: () => import('./features/comments/ThreadPage.tsx').then(({ ThreadPage }) => ThreadPage) },
  {
    path: '/people',
    page: () => import('./features/people/PeoplePage.tsx').then(({ PeoplePage }) => PeoplePage),
    nav: { label: msg`People`, icon: 'people', tab: true },
  },
  { path: '/people/:personId', page: () => import('./features/people/ProfilePage.tsx').then(({ ProfilePage }) => ProfilePage) },
  {
    path: '/moderation',
    page: () => import('./features/moderation/QueuePage.tsx').then(({ QueuePage }) => QueuePage),
    nav: { label: msg`Moderation`, icon: 'shield', after: QueueCount, when: ({ managesCommunities }) => managesCommunities },
  },
  { path: '/moderation/decided', page: () => import('./features/moderation/DecidedPage.tsx').then(({ DecidedPage }) => DecidedPage) },
  { path: '/moderation/proposals', page: () => import('./features/sharing/communications/MyProposalsPage.tsx').then(({ MyProposalsPage }) => MyProposalsPage) },
  { path: '/moderation/:reportedId', page: () => import('./features/moderation/QueuePage.tsx').then(({ QueuePage }) => QueuePage) },
  { path: '/communities/:communityId/moderation', page: () => import('./features/moderation/QueuePage.tsx').then(({ CommunityQueuePage }) => CommunityQueuePage) },
  {
    path: '/communities/:communityId/moderation/:reportedId',
    page: () => import('./features/moderation/QueuePage.tsx').then(({ CommunityQueuePage }) => CommunityQueuePage),
  },
  { path: '/me/decisions', page: () => import('./features/moderation/MyDecisionsPage.tsx').then(({ MyDecisionsPage }) => MyDecisionsPage) },
  {
    path: '/guide',
    page: () => import('./features/documents/DocumentPage.tsx').then(({ GuidePage }) => GuidePage),
    nav: { label: msg`Guide`, icon: 'book', after: GuideMark, tab: true },
  },
  {
    path: '/ambassadors',
    page: () => import('./features/ambassadors/AmbassadorsPage.tsx').then(({ AmbassadorsPage }) => AmbassadorsPage),
    nav: { label: msg`Ambassadors`, icon: 'horn' },
  },
  { path: '/ambassadors/:kitId', page: () => import('./features/ambassadors/AmbassadorsPage.tsx').then(({ AmbassadorsPage }) => AmbassadorsPage) },
  {
    path: '/hr/documents',
    page: () => import('./features/documents/editor/GuideEditorPage.tsx').then(({ GuideEditorPage }) => GuideEditorPage),
    nav: { label: msg`HR: the guide`, icon: 'pen', when: ({ roles }) => roles.includes('hr_editor') },
  },
  {
    path: '/hr/documents/:documentId',
    page: () => import('./features/documents/editor/EditDocumentPage.tsx').then(({ EditDocumentPage }) => EditDocumentPage),
  },
  {
    path: '/communications',
    page: () => import('./features/sharing/communications/CommunicationsPage.tsx').then(({ CommunicationsPage }) => CommunicationsPage),
    nav: { label: msg`Communications`, icon: 'horn', when: ({ roles }) => roles.includes('communications_editor') },
  },
  { path: '/communications/kits/:kitId', page: () => import('./features/sharing/communications/KitPage.tsx').then(({ KitPage }) => KitPage) },
  {
    path: '/admin/communities',
    page: () => import('./features/administration/succession/WithoutManagerPage.tsx').then(({ WithoutManagerPage }) => WithoutManagerPage),
    nav: { label: msg`Without a manager`, icon: 'key', when: ({ roles }) => roles.includes('administrator') },
  },
  {
    path: '/documents',
    page: () => import('./features/documents/DocumentsPage.tsx').then(({ DocumentsPage }) => DocumentsPage),
    nav: { label: msg`Documents`, icon: 'law', when: ({ roles }) => roles.includes('security_officer') },
  },
  { path: '/documents/:documentId/changes', page: () => import('./features/documents/ComparisonPage.tsx').then(({ ComparisonPage }) => ComparisonPage) },
  { path: '/documents/:documentId', page: () => import('./features/documents/DocumentPage.tsx').then(({ DocumentPage }) => DocumentPage) },
  { path: '/documents/:documentId/versions/:versionId', page: () => import('./features/documents/DocumentPage.tsx').then(({ DocumentPage }) => DocumentPage) },
  {
    path: '/me/acknowledgements',
    page: () => import('./features/acknowledgements/AcknowledgementsPage.tsx').then(({ AcknowledgementsPage }) => AcknowledgementsPage),
  },
  { path: '/me/drafts', page: () => import('./features/drafts/DraftsPage.tsx').then(({ DraftsPage }) => DraftsPage) },
  { path: '/me/following', page: () => import('./features/following/follows/FollowingPage.tsx').then(({ FollowingPage }) => FollowingPage) },
  { path: '/me/bookmarks', page: () => import('./features/following/bookmarks/BookmarksPage.tsx').then(({ BookmarksPage }) => BookmarksPage) },
  { path: '/me/scheduled', page: () => import('./features/scheduling/ScheduledPage.tsx').then(({ ScheduledPage }) => ScheduledPage) },
  { path: '/me/calendar', page: () => import('./features/posts/events/CalendarPage.tsx').then(({ CalendarPage }) => CalendarPage) },
  { path: '/me/preferences', page: () => import('./features/identity/PreferencesPage.tsx').then(({ PreferencesPage }) => PreferencesPage) },
  { path: '/me/devices', page: () => import('./features/identity/DevicesPage.tsx').then(({ DevicesPage }) => DevicesPage) },
];

/** The only list of pages outside of the frame: open to everyone. */
const openPages: PageRoute[] = [
  { path: '/sign-in', page: () => import('./features/identity/SignInPage.tsx').then(({ SignInPage }) => SignInPage) },
  { path: '/signed-in', page: () => import('./features/identity/SignedInPage.tsx').then(({ SignedInPage }) => SignedInPage) },
  { path: '/help', page: () => import('./shell/HelpPage.tsx').then(({ HelpPage }) => HelpPage) },
  { path: '/accessibility', page: () => import('./shell/AccessibilityPage.tsx').then(({ AccessibilityPage }) => AccessibilityPage) },
  // The address that French law names.
  { path: '/accessibilite', page: () => import('./shell/AccessibilityPage.tsx').then(({ AccessibilityPage }) => AccessibilityPage) },
];

const nav: NavEntry[] = pages.flatMap(({ path, nav: entry }) => (entry ? [{ ...entry, href: path }] : []));

function route({ path, page, tabs }: PageRoute): RouteObject {
  const shown = { lazy: async () => ({ Component: await page() }), errorElement: <ErrorPage /> };
  return path === '' ? { ...shown, index: true } : { ...shown, path, children: tabs?.map(route) };
}

export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <></>,
    children: [
      ...openPages.map(route),
      {
        element: <Frame nav={nav} communities={<MyCommunities />} actions={<WriteButton />} banner={<GuideBanner />} sayings={<ReminderStatus />} />,
        children: [...pages.map(route), { path: '*', element: <NotFoundPage /> }],
      },
    ],
  },
];
