import type { Page } from 'playwright';

/** What the browser tells a screen reader of one thing on the page. */
export interface Heard {
  role: string;
  name: string;
  description: string;
  /** What stands in a field, or how far something has come, in per cent. */
  value: string;
  /** Such as `required`, `invalid`, `checked`, `disabled`, `level`; only those that are set. */
  states: Record<string, unknown>;
}

interface Node {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  childIds?: string[];
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
}

const words = (value: unknown): string => (typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '');
const property = (node: Node, name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
/** Unset, or the same for everything. */
const unsaid = (name: string, value: unknown): boolean => value === false || value === '' || value === 'false' || ['focusable', 'focused', 'settable', 'editable', 'url', 'describedby', 'labelledby'].includes(name);

function heard(node: Node): Heard {
  const states = Object.fromEntries((node.properties ?? []).filter(({ name, value }) => !unsaid(name, value.value)).map(({ name, value }) => [name, value.value]));
  return { role: words(node.role?.value), name: words(node.name?.value), description: words(node.description?.value), value: typeof node.value?.value === 'number' ? String(node.value.value) : words(node.value?.value), states };
}

/** A page as its accessibility tree tells it: what a screen reader is given, not what is drawn. */
export async function listenTo(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const whole = async (): Promise<Node[]> => ((await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] }).nodes;
  const tree = async (): Promise<Node[]> => (await whole()).filter(({ ignored }) => !ignored);
  const textOf = (all: Node[], node: Node): string => {
    const of = new Map(all.map((one) => [one.nodeId, one]));
    const parts = (one: Node): string[] => (words(one.role?.value) === 'StaticText' ? [words(one.name?.value)] : (one.childIds ?? []).flatMap((id) => (of.has(id) ? parts(of.get(id)!) : [])));
    return words(parts(node).join(' '));
  };

  /** What has the focus; a line of a list that a field points to counts as such. */
  async function focused(): Promise<Heard> {
    const all = await tree();
    const node = all.findLast((one) => property(one, 'focused') === true && words(one.role?.value) !== 'RootWebArea') ?? all[0]!;
    return heard(node);
  }

  return {
    focused,
    /** Names of the parts of the page that a screen reader jumps between, with their roles. */
    async landmarks(): Promise<string[]> {
      const roles = ['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'form', 'region'];
      return (await tree()).filter(({ role }) => roles.includes(words(role?.value))).map((node) => `${words(node.role?.value)} ${words(node.name?.value)}`.trim());
    },
    /** Headings in the order of the page: "1 Title". */
    async headings(): Promise<string[]> {
      return (await tree()).filter(({ role }) => words(role?.value) === 'heading').map((node) => `${String(property(node, 'level'))} ${words(node.name?.value)}`);
    },
    /** All of one role. */
    async all(role: string): Promise<Heard[]> {
      return (await tree()).filter((node) => words(node.role?.value) === role).map(heard);
    },
    /** Waits until a part of the page that is read out by itself says this. */
    async hears(sought: string | RegExp): Promise<void> {
      let said: string[] = [];
      for (let tries = 0; tries < 100; tries += 1) {
        // What is passed over (a box without a meaning) still holds what is said.
        const all = await whole();
        said = all.filter((node) => !node.ignored).filter((node) => ['polite', 'assertive'].includes(String(property(node, 'live'))) || ['status', 'alert', 'log'].includes(words(node.role?.value))).map((node) => textOf(all, node));
        if (said.some((one) => (typeof sought === 'string' ? one.includes(sought) : sought.test(one)))) return;
        await page.waitForTimeout(100);
      }
      throw new Error(`Nothing said ${String(sought)}; what was said: ${JSON.stringify(said.filter(Boolean))}`);
    },
    /** Presses Tab until something of this role and name has the focus; fails where it can't be reached. */
    async tabTo(role: string, name: string | RegExp, atMost = 60): Promise<Heard> {
      const passed: string[] = [];
      for (let presses = 0; presses < atMost; presses += 1) {
        await page.keyboard.press('Tab');
        const at = await focused();
        if (at.role === role && (typeof name === 'string' ? at.name === name : name.test(at.name))) return at;
        passed.push(`${at.role} ${at.name}`);
      }
      throw new Error(`Tab does not lead to ${role} ${String(name)}: ${passed.join(' | ')}`);
    },
    /** Waits until what has the focus is of this role, and tells it. */
    async arrivesAt(role: string | RegExp, name?: string | RegExp): Promise<Heard> {
      let at = await focused();
      for (let tries = 0; tries < 100; tries += 1) {
        if ((typeof role === 'string' ? at.role === role : role.test(at.role)) && (name === undefined || (typeof name === 'string' ? at.name === name : name.test(at.name)))) return at;
        await page.waitForTimeout(100);
        at = await focused();
      }
      throw new Error(`The focus is not at ${String(role)} ${String(name ?? '')} but at ${at.role} ${at.name}`);
    },
  };
}
