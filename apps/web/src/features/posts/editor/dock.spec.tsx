import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../../../../test/show.tsx';
import { TextEditor } from './TextEditor.tsx';
import { keyboardHeight } from './use-dock.ts';
// Loaded before the first test, which then doesn't wait for it.
import './VisualEditor.tsx';

const screenOf = (height: number, more: object = {}) => ({ windowHeight: 844, height, offsetTop: 0, scale: 1, ...more });

describe('how far up a keyboard reaches', () => {
  test('is what it takes from the lower part of the screen', () => {
    expect(keyboardHeight(screenOf(844))).toBe(0);
    expect(keyboardHeight(screenOf(508))).toBe(336);
  });

  test('is less where the page is pushed up under it, and nothing where the window itself grew smaller', () => {
    expect(keyboardHeight(screenOf(508, { offsetTop: 200 }))).toBe(136);
    expect(keyboardHeight(screenOf(508, { windowHeight: 508 }))).toBe(0);
    expect(keyboardHeight(screenOf(508, { offsetTop: 400 }))).toBe(0);
  });

  test('is not asked by who looks at a part from near by', () => {
    expect(keyboardHeight(screenOf(422, { scale: 2 }))).toBeNull();
  });
});

/** What stands for the part of the page that is on screen. */
class View extends EventTarget {
  height = 768;
  offsetTop = 0;
  scale = 1;
  become(change: Partial<Pick<View, 'height' | 'offsetTop' | 'scale'>>, event = 'resize') {
    Object.assign(this, change);
    this.dispatchEvent(new Event(event));
  }
}

function Composer() {
  const [body, setBody] = useState('');
  return (
    <form>
      <TextEditor eager tells={false} label="Votre texte" value={body} onChange={setBody} onSend={() => undefined} />
      <button type="submit">Publier</button>
    </form>
  );
}

describe('the bar of the editor', () => {
  const { matchMedia, visualViewport } = globalThis;
  afterEach(() => {
    Object.assign(globalThis, { matchMedia });
    Object.defineProperty(globalThis, 'visualViewport', { value: visualViewport, configurable: true });
  });
  beforeAll(() => {
    // jsdom lays out no text.
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    Range.prototype.getBoundingClientRect = () => new DOMRect();
  });
  async function write({ phone = true } = {}) {
    const view = new View();
    Object.assign(globalThis, { matchMedia: (query: string) => ({ matches: phone && query.includes('coarse'), addEventListener: () => undefined, removeEventListener: () => undefined }) });
    Object.defineProperty(globalThis, 'visualViewport', { value: view, configurable: true });
    const scene = await show(<Composer />);
    const bar = await screen.findByRole('toolbar', undefined, { timeout: 4000 });
    const frame = bar.closest<HTMLElement>('.editor')!;
    return { ...scene, view, bar, frame, field: screen.getByLabelText('Votre texte'), up: () => frame.style.getPropertyValue('--keyboard') };
  }

  test('on a phone stands above the keyboard while one writes, and goes with it', async () => {
    const { view, bar, field, up } = await write();
    expect(bar).not.toHaveClass('toolbar--docked');
    act(() => field.focus());
    expect(bar).toHaveClass('toolbar--docked');
    expect(up()).toBe('0px');
    act(() => view.become({ height: 432 }));
    expect(up()).toBe('336px');
    act(() => view.become({ offsetTop: 100 }, 'scroll'));
    expect(up()).toBe('236px');
    act(() => field.blur());
    expect(bar).not.toHaveClass('toolbar--docked');
    expect(up()).toBe('0px');
  });

  test('stays while one uses its tools, and a press leaves the focus in the text', async () => {
    const { user, bar, field } = await write();
    act(() => field.focus());
    await user.click(screen.getByRole('button', { name: 'Gras' }));
    expect(field).toHaveFocus();
    act(() => screen.getByRole('button', { name: 'Gras' }).focus());
    expect(bar).toHaveClass('toolbar--docked');
    expect(bar.querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
  });

  test('is back at its place for who comes nearer with two fingers', async () => {
    const { view, bar, field } = await write();
    act(() => field.focus());
    act(() => view.become({ scale: 2, height: 384 }));
    expect(bar).not.toHaveClass('toolbar--docked');
    act(() => view.become({ scale: 1, height: 768 }));
    expect(bar).toHaveClass('toolbar--docked');
  });

  test('elsewhere stays where it is', async () => {
    const { view, bar, field } = await write({ phone: false });
    act(() => field.focus());
    act(() => view.become({ height: 432 }));
    expect(bar).not.toHaveClass('toolbar--docked');
  });

  test('lets one choose pictures and files, as the buttons below do', async () => {
    const { user } = await write();
    const opened: string[] = [];
    HTMLInputElement.prototype.click = function click(this: HTMLInputElement) {
      opened.push(this.accept.includes('.pdf') ? 'any' : 'images');
    };
    await user.click(screen.getByRole('button', { name: 'Ajouter des images' }));
    await user.click(screen.getAllByRole('button', { name: 'Joindre des fichiers' })[0]!);
    expect(opened).toEqual(['images', 'any']);
  });

  test('keeps its formatting behind « Aa », which says whether it is open', async () => {
    const { user, bar } = await write();
    const formatting = screen.getByRole('button', { name: 'Mise en forme' });
    expect(formatting).toHaveAttribute('aria-expanded', 'false');
    await user.click(formatting);
    expect(formatting).toHaveAttribute('aria-expanded', 'true');
    expect(bar).toHaveClass('toolbar--open');
  });
});
