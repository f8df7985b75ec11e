import { useQuery } from '@apollo/client/react';
import { screen, waitFor, within } from '@testing-library/react';
import { connection, person } from '../../../../test/communities.ts';
import { liveLine } from '../../../../test/live.ts';
import { post } from '../../../../test/posts.ts';
import { show } from '../../../../test/show.tsx';
import { keep } from '../../../platform/kept.ts';
import { PostCard } from '../PostCard.tsx';
import { PostComposer } from '../PostComposer.tsx';
import { postQuery } from '../posts.graphql.ts';
import { CalendarPage } from './CalendarPage.tsx';
import { EventsPage } from './EventsPage.tsx';
import { UpcomingCard } from './UpcomingCard.tsx';

liveLine();

const year = new Date().getFullYear() + 1;
const event = (over: object = {}) => ({
  __typename: 'Event', start: `${year}-12-05T13:00`, end: `${year}-12-05T15:30`, timeZone: 'Indian/Reunion', allDay: false,
  startsAt: `${year}-12-05T09:00:00.000Z`, endsAt: `${year}-12-05T11:30:00.000Z`, place: 'Cour C', callUrl: 'https://call.example/1', recordingUrl: null, capacity: null,
  yesCount: 17, waitingCount: 0, maybeCount: 2, movedAt: null, movedFrom: null, cancelledAt: null, cancelReason: null, viewerAnswer: null, viewerWaitingPlace: null,
  viewerCanAnswer: true, viewerAnswerRefusal: null, viewerCanChange: false, viewerCanCancel: false, viewerCanAddRecording: false, ...over,
});
const invitation = (over: object = {}) => post('event', 'Venez.', { kind: 'event', title: 'Bourse aux plants', event: event(over) });
function Place() {
  const { data } = useQuery(postQuery, { variables: { postId: 'post_event' } });
  return data?.post ? <PostCard post={data.post} place="home" /> : null;
}
const card = async (over: object = {}, answers: object = {}) => {
  const scene = await show(<Place />, { answers: { PostAgain: { post: invitation(over) }, ...answers } });
  return { ...scene, region: await screen.findByRole('region', { name: /^Dimanche|^Lundi|^Mardi|^Mercredi|^Jeudi|^Vendredi|^Samedi/ }) };
};
const plain = (element: Element) => element.textContent.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
beforeEach(() => {
  localStorage.clear();
  keep('editor', 'plain');
});

describe('the card of an event', () => {
  test('says when, in the zone of who reads and in that of the organizer, where, and how many come', async () => {
    const { region } = await card();
    expect(plain(region)).toMatch(/5 décembre \d{4}, 10 h – 12 h 30 \(heure d’Europe centrale\)/);
    expect(plain(region)).toMatch(/Pour Karim : \p{L}+ 5 décembre \d{4}, 13 h – 15 h 30 \(heure de La Réunion\)/u);
    expect(within(region).getByText('Cour C')).toBeVisible();
    expect(within(region).getByRole('link', { name: 'Rejoindre l’appel' })).toHaveAttribute('href', 'https://call.example/1');
    expect(within(region).getByRole('button', { name: '17 personnes viennent' })).toBeVisible();
  });

  test('is answered with one press, and says the place in the waiting list where none is left', async () => {
    const full = { capacity: 17, viewerAnswer: null };
    const answered = { ...invitation({ ...full, viewerAnswer: 'yes', viewerWaitingPlace: 2, waitingCount: 2 }) };
    const { region, user, sent } = await card(full, { AnswerEvent: { answerEvent: { __typename: 'EventPayload', post: answered, errors: [] } } });
    expect(within(region).getByText(/complet/)).toBeVisible();
    await user.click(within(region).getByRole('button', { name: 'Me mettre en liste d’attente' }));
    expect(sent.find(({ operation }) => operation === 'AnswerEvent')?.variables).toEqual({ input: { postId: 'post_event', answer: 'yes' } });
    expect(await within(region).findByText(/Vous êtes numéro 2 en liste d’attente/)).toBeVisible();
    expect(within(region).getByRole('button', { name: 'J’attends une place' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(within(region).getByRole('button', { name: 'J’attends une place' }));
    expect(sent.filter(({ operation }) => operation === 'AnswerEvent')).toHaveLength(1);
  });

  test('a refused answer says why', async () => {
    const errors = [{ __typename: 'UserError', code: 'EVENT_BEGUN', field: 'postId', message: 'L’événement a commencé.' }];
    const { region, user } = await card({}, { AnswerEvent: { answerEvent: { __typename: 'EventPayload', post: null, errors } } });
    await user.click(within(region).getByRole('button', { name: 'Je viens' }));
    expect(await within(region).findByRole('alert')).toHaveTextContent('L’événement a commencé.');
  });

  test('one that is cancelled says so and why, and offers no answer; one that moved says when it was to begin', async () => {
    const { region, unmount } = await card({ cancelledAt: `${year}-11-01T10:00:00.000Z`, cancelReason: 'La cour est en travaux.', viewerCanAnswer: false });
    expect(within(region).getByText('La cour est en travaux.', { exact: false })).toBeVisible();
    expect(within(region).queryByRole('button', { name: 'Je viens' })).toBeNull();
    unmount();
    const moved = await card({ movedAt: `${year}-11-01T10:00:00.000Z`, movedFrom: `${year}-12-04T09:00:00.000Z` });
    expect(plain(moved.region)).toMatch(/Nouvelle date Le début était prévu le 4 décembre/);
  });

  test('lists who comes, who waits and who may come', async () => {
    const answers = (list: unknown) => ({ post: { __typename: 'Post', id: 'post_event', event: { __typename: 'Event', answers: connection('EventAnswer', [{ __typename: 'EventAnswer', answeredAt: `${year}-11-01T10:00:00.000Z`, person: list === 'yes' ? person('ines', 'Inès Carvalho') : person('awa', 'Awa Diallo') }]) } } });
    const { region, user } = await card({ waitingCount: 3 }, { EventAnswers: ({ list }: { list: string }) => answers(list) });
    await user.click(within(region).getByRole('button', { name: '17 personnes viennent' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Qui vient' }));
    expect(await dialog.findByRole('link', { name: 'Inès Carvalho' })).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'En attente (3)' }));
    expect(await dialog.findByRole('link', { name: 'Awa Diallo' })).toBeVisible();
  });

  test('goes into one’s own calendar as a file, or where one keeps it', async () => {
    const { region, user } = await card({ timeZone: 'Europe/Paris' });
    await user.click(within(region).getByRole('button', { name: 'Mettre dans mon agenda' }));
    const items = await screen.findAllByRole('menuitem');
    expect(items.map((item) => item.getAttribute('href'))).toEqual([
      '/files/events/post_event/event.ics', expect.stringContaining(`calendar.google.com/calendar/render?action=TEMPLATE&text=Bourse+aux+plants&dates=${year}1205T090000Z`),
      expect.stringContaining('outlook.office.com'), '/me/calendar',
    ]);
  });

  test('its author changes it; what is refused stands at its field, and what was typed stays', async () => {
    const refused = [{ __typename: 'UserError', code: 'EVENT_PLACES_TAKEN', field: 'event.capacity', message: 'Ces places sont déjà prises.' }];
    const { region, user, sent } = await card({ viewerCanChange: true, viewerCanCancel: true, capacity: 20 }, { ChangeEvent: { changeEvent: { __typename: 'EventPayload', post: null, errors: refused } } });
    await user.click(within(region).getByRole('button', { name: 'Gérer l’événement' }));
    await user.click(await screen.findByRole('menuitem', { name: /Changer la date/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Changer l’événement' }));
    const places = dialog.getByRole('spinbutton', { name: /Nombre de places/ });
    await user.clear(places);
    await user.type(places, '3');
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(sent.find(({ operation }) => operation === 'ChangeEvent')?.variables.input).toMatchObject({ postId: 'post_event', event: { start: `${year}-12-05T13:00`, timeZone: 'Indian/Reunion', capacity: 3 } });
    await waitFor(() => expect(places).toHaveAccessibleDescription(/Ces places sont déjà prises/));
    expect(places).toHaveValue(3);
  });
});

describe('writing an event', () => {
  const fibre = { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien', memberCount: 178, visibility: 'open', language: 'fr', viewerCanPost: true, viewerCanAnnounce: false };

  test('asks when and where in my own zone, keeps it with the draft, and says errors at their fields', async () => {
    const refused = [{ __typename: 'UserError', code: 'DATE_PASSED', field: 'event.start', message: 'Cette date est déjà passée.' }];
    const answers = { PlaceToPost: { community: fibre }, PostPost: { postPost: { __typename: 'PostPostPayload', post: null, errors: refused } } };
    const write = () => show(<PostComposer communityId="community_fibre" onPosted={() => {}} />, { answers });
    const before = await write();
    await before.user.click(await screen.findByRole('button', { name: 'Événement' }));
    const begins = within(await screen.findByRole('group', { name: 'Début' }));
    await before.user.type(begins.getByLabelText('Jour'), `${year}-12-05`);
    await before.user.type(begins.getByLabelText('Heure'), '10:00');
    expect(within(screen.getByRole('group', { name: 'Fin' })).getByLabelText('Heure')).toHaveValue('11:00');
    before.unmount();
    const { user, sent } = await write();
    expect(within(await screen.findByRole('group', { name: 'Début' })).getByLabelText('Heure')).toHaveValue('10:00');
    await user.type(screen.getByRole('textbox', { name: 'Votre texte' }), 'Venez.');
    await user.click(screen.getByRole('button', { name: 'Publier l’événement' }));
    expect(sent.find(({ operation }) => operation === 'PostPost')?.variables.input).toMatchObject({
      kind: 'event', event: { start: `${year}-12-05T10:00`, end: `${year}-12-05T11:00`, allDay: false, timeZone: 'Europe/Paris', place: null, callUrl: null, capacity: null },
    });
    expect(await screen.findByRole('group', { name: 'Début', description: /Cette date est déjà passée/ })).toBeVisible();
    expect(within(screen.getByRole('group', { name: 'Début' })).getByLabelText('Heure')).toHaveValue('10:00');
    // Hundreds of time zones are looked through at each question.
  }, 30_000);
});

describe('what comes', () => {
  const line = (over: object = {}) => ({ __typename: 'Post', id: 'post_event', title: 'Bourse aux plants', excerpt: 'Venez', language: 'fr', community: { __typename: 'Community', id: 'community_fibre', name: 'Fibre', language: 'fr' }, event: event(over) });
  const upcoming = (...posts: object[]) => ({ UpcomingEvents: { viewer: { __typename: 'Viewer', upcomingEvents: connection('Post', posts) } } });

  test('stands beside the feed with date, place and my answer', async () => {
    await show(<UpcomingCard />, { answers: upcoming(line({ viewerAnswer: 'yes' })) });
    const link = await screen.findByRole('link', { name: 'Bourse aux plants' });
    expect(link).toHaveAttribute('href', '/posts/post_event');
    expect(plain(link.closest('li')!)).toMatch(/déc\.5Bourse aux plants\p{Lu}\p{L}+ 5 décembre \d{4}, 10 h – 12 h 30 · Cour C · FibreVous venez/u);
    expect(screen.getByRole('link', { name: 'Tout l’agenda' })).toHaveAttribute('href', '/events');
  });

  test('is empty, or can’t be read, in words', async () => {
    const { unmount } = await show(<UpcomingCard />, { answers: upcoming() });
    expect(await screen.findByText('Aucun événement n’est prévu dans vos communautés.')).toBeVisible();
    unmount();
    await show(<EventsPage />, { answers: { UpcomingEvents: new Error('down') } });
    expect(await screen.findByRole('button', { name: 'Réessayer' })).toBeVisible();
  });
});

describe('my calendar', () => {
  test('its address is shown once, made anew after a question, and taken back', async () => {
    let made: object | null = null;
    const { user } = await show(<CalendarPage />, {
      answers: {
        CalendarFeed: () => ({ viewer: { __typename: 'Viewer', calendarFeed: made } }),
        RenewCalendarFeed: () => {
          made = { __typename: 'CalendarFeed', createdAt: `${year - 1}-11-01T10:00:00.000Z`, lastReadAt: null };
          return { renewCalendarFeed: { __typename: 'RenewCalendarFeedPayload', url: 'https://parvis.example/files/calendars/secret/events.ics', errors: [] } };
        },
        RevokeCalendarFeed: () => {
          made = null;
          return { revokeCalendarFeed: { __typename: 'RevokeCalendarFeedPayload', revoked: true, errors: [] } };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Faire mon adresse' }));
    expect(await screen.findByRole('textbox', { name: 'Adresse de mon agenda' })).toHaveValue('https://parvis.example/files/calendars/secret/events.ics');
    expect(screen.getByRole('link', { name: 'Ouvrir dans mon agenda' })).toHaveAttribute('href', 'webcal://parvis.example/files/calendars/secret/events.ics');
    await user.click(await screen.findByRole('button', { name: 'La retirer' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'La retirer' }));
    expect(await screen.findByText(/Vous n’avez pas encore d’adresse/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
