import { jest } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { post } from '../../../test/posts.ts';
import { show } from '../../../test/show.tsx';
import { ReactionButton } from './ReactionButton.tsx';
import { barDelays } from './use-reaction-bar.ts';

// jsdom knows no pointer events: it would forget what points.
globalThis.PointerEvent ??= class extends MouseEvent {
  readonly pointerType: string;
  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerType = init.pointerType ?? '';
  }
} as never;

const thing = post('1', 'Un texte', { viewerCanReact: true }) as never;
const answers = { React: { react: { __typename: 'ReactPayload', post: null, comment: null, errors: [] } } };
const bar = () => screen.queryByRole('group', { name: /Choisir une réaction/ });
const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const kinds = (sent: { operation: string; variables: Record<string, unknown> }[]) => sent.filter(({ operation }) => operation === 'React').map(({ variables }) => (variables.input as { kind: string }).kind);

async function draw() {
  const scene = await show(<ReactionButton thing={thing} type="post" whose="Karim" />, { answers });
  // The bar comes when it is first asked for.
  await import('./ReactionBar.tsx');
  jest.useFakeTimers();
  const button = screen.getByRole('button', { name: 'J’aime' });
  return { ...scene, button };
}
afterEach(() => {
  jest.useRealTimers();
});
const touch = { pointerType: 'touch' };

test('a short press likes; a long one opens the six by name and likes nothing', async () => {
  const { button, sent } = await draw();
  fireEvent.pointerDown(button, touch);
  fireEvent.pointerUp(button, touch);
  fireEvent.click(button);
  await wait(barDelays.press);
  expect(bar()).toBeNull();
  expect(kinds(sent)).toEqual(['like']);
  fireEvent.pointerDown(button, touch);
  await wait(barDelays.press);
  fireEvent.pointerUp(button, touch);
  fireEvent.click(button);
  await wait(0);
  expect(within(bar()!).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['J’aime', 'Merci', 'Bravo', 'Soutien', 'Utile', 'Drôle']);
  expect(kinds(sent)).toEqual(['like']);
  fireEvent.click(within(bar()!).getByRole('button', { name: 'Bravo' }));
  expect(kinds(sent)).toEqual(['like', 'bravo']);
  expect(bar()).toBeNull();
});

test('a mouse that rests opens them, one that passes does not; Esc and going away close them', async () => {
  const { button } = await draw();
  const place = button.parentElement!;
  const mouse = { pointerType: 'mouse' };
  fireEvent.pointerEnter(place, mouse);
  await wait(barDelays.rest / 2);
  fireEvent.pointerLeave(place, mouse);
  await wait(barDelays.rest * 2);
  expect(bar()).toBeNull();
  fireEvent.pointerEnter(place, mouse);
  await wait(barDelays.rest);
  expect(bar()).not.toBeNull();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(bar()).toBeNull();
  fireEvent.pointerLeave(place, mouse);
  fireEvent.pointerEnter(place, mouse);
  await wait(barDelays.rest);
  fireEvent.pointerLeave(place, mouse);
  await wait(barDelays.away);
  expect(bar()).toBeNull();
});

test('the arrow beside it opens the same six, for who has no such gesture', async () => {
  const { user } = await show(<ReactionButton thing={thing} type="post" whose="Karim" />, { answers });
  await user.click(screen.getByRole('button', { name: /Choisir une réaction/ }));
  expect(await screen.findAllByRole('menuitemradio', {}, { timeout: 10_000 })).toHaveLength(6);
});
