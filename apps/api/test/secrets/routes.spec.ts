import { randomUUID } from 'node:crypto';
import { kindOfNodeId, toNodeId } from '@parvis/domain';
import sharp from 'sharp';
import { Storage } from '../../src/platform/storage/storage.ts';
import { startProduct, type Actor, type Product } from '../product.ts';
import { plantSecrets } from './plant.ts';
import type { Planted } from './planting.ts';

const walkers = ['awa', 'bruno', 'chloe', 'denis', 'elif', 'farid', 'gaelle', 'hugo', 'ines', 'nadia', 'karim', 'guillaume'];

/** Every route there is: `shared` tells everyone the same, `private` is of a thing that some may not know of, `signIn` takes whom one says one is, `own` is of the one who asks, `upload` is of the one who sends, `secret` says by itself whose it is. */
const known: Record<string, 'shared' | 'private' | 'signIn' | 'own' | 'upload' | 'secret'> = {
  'GET /healthz': 'shared',
  'GET /readyz': 'shared',
  'GET /auth/options': 'shared',
  'GET /auth/oidc/start': 'shared',
  'GET /auth/oidc/callback': 'shared',
  'POST /auth/demo': 'signIn',
  'POST /auth/password': 'signIn',
  'POST /auth/sign-out': 'signIn',
  'GET /files/versions/:id/:file': 'private',
  'GET /files/acknowledgements/:id/certificate.pdf': 'private',
  'GET /files/kits/:id/image.jpg': 'private',
  'PUT /files/kits/:id/image': 'private',
  'GET /files/people/:id/photo.jpg': 'private',
  'GET /files/links/:id/picture.jpg': 'private',
  'GET /files/:id': 'private',
  'GET /files/:id/:size': 'private',
  'POST /failures': 'own',
  'POST /files/uploads': 'own',
  'HEAD /files/uploads/:id': 'upload',
  'PATCH /files/uploads/:id': 'upload',
  'DELETE /files/uploads/:id': 'upload',
  'GET /files/events/:id/event.ics': 'private',
  'GET /files/calendars/:token/events.ics': 'secret',
  'PUT /files/me/photo': 'own',
  'DELETE /files/me/photo': 'own',
};

/** What answers below a path without being a route: GraphQL has its own walk; the rest reads who asks, sends the built web application, or leads to a page of it. */
const mounts = ['/graphql', '/failures', '/auth/options', '/files/kits', '/assets/app.js', '/service-worker.js', '/write'];

/** Headers of one moment. */
const passing = new Set(['date', 'keep-alive', 'connection']);

interface Answer {
  status: number;
  headers: [string, string][];
  body: string;
}

describe('the walk of planted secrets through every route', () => {
  let product: Product;
  let planted: Planted;
  let picture: Buffer;
  const people = new Map<string, Actor>();

  beforeAll(async () => {
    product = await startProduct();
    const storage = product.app.get<Storage>(Storage);
    planted = await plantSecrets(product.database, (key, content) => storage.put(key, content));
    picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336' } }).png().toBuffer();
    for (const first of walkers) people.set(first, await product.as(first));
    people.set('nobody', product.anonymous);
  });
  afterAll(() => product.close());

  const ask = async (who: Actor, method: string, path: string, body?: string | Uint8Array<ArrayBuffer>, type = 'application/json'): Promise<Answer> => {
    const response = await who.fetch(path, { method, ...(body === undefined ? {} : { body, headers: { 'content-type': type } }) });
    return {
      status: response.status,
      headers: [...response.headers].filter(([name]) => !passing.has(name)),
      body: Buffer.from(await response.arrayBuffer()).toString('latin1'),
    };
  };
  const leaksIn = (text: string, { id }: Actor): string[] => planted.secrets.filter(({ marker, readers }) => text.includes(marker) && !readers.has(id)).map(({ what }) => what);
  const withFiles = (route: string, id: string): string[] => {
    const path = route.replace(/^\S+ /, '').replace(':id', id);
    if (path.includes(':size')) return [path.replace(':size', '480')];
    return path.includes(':file') ? ['fr.md', 'en.md'].map((file) => path.replace(':file', file)) : [path];
  };

  test('there is no route, and nothing mounted below a path, that this walk does not know', () => {
    interface Layer {
      slash: boolean;
      route?: { path: string; methods: Record<string, boolean> };
      match: (path: string) => unknown;
    }
    const { stack } = (product.app.getHttpAdapter().getInstance() as unknown as { router: { stack: Layer[] } }).router;
    const routes = stack.flatMap(({ route }) => (route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : []));
    expect(routes.sort()).toEqual(Object.keys(known).sort());
    const below = stack.filter(({ route, slash }) => !route && !slash);
    expect(below.filter((layer) => !mounts.some((path) => layer.match(path)))).toEqual([]);
  });

  const had = new Set<string>();
  test.each([...walkers, 'nobody'])('a private file is had by those whose it is; to %s, if it is not theirs, it answers like one that does not exist, in status, headers and body', async (who) => {
    const actor = people.get(who)!;
    const differences: string[] = [];
    for (const route of Object.keys(known).filter((one) => known[one] === 'private' && one.startsWith('GET'))) {
      for (const id of planted.ids) {
        const unknown = toNodeId(kindOfNodeId(id)!, randomUUID());
        for (const [at, path] of withFiles(route, id).entries()) {
          const file = planted.files.find((one) => one.path === path);
          const answer = await ask(actor, 'GET', path);
          differences.push(...leaksIn(answer.body, actor).map((what) => `${who} reads the ${what} at ${path}`));
          if (file?.readers.has(actor.id)) {
            expect({ who, path, status: answer.status }).toEqual({ who, path, status: 200 });
            had.add(path);
          } else {
            const none = await ask(actor, 'GET', withFiles(route, unknown)[at]!);
            if (answer.status === 200 || JSON.stringify(answer) !== JSON.stringify(none)) differences.push(`${path} tells ${who}: ${JSON.stringify(answer)} / ${JSON.stringify(none)}`);
          }
        }
      }
    }
    expect(differences).toEqual([]);
  }, 120_000);

  test('each private file was had by someone', () => {
    expect(planted.files.map(({ path }) => path).filter((path) => !had.has(path))).toEqual([]);
  });

  test.each([...walkers, 'nobody'])('from %s, if it is not theirs, a private thing refuses a file as one that does not exist', async (who) => {
    const actor = people.get(who)!;
    const differences: string[] = [];
    for (const route of Object.keys(known).filter((one) => known[one] === 'private' && one.startsWith('PUT'))) {
      for (const id of planted.ids) {
        if (planted.readers.get(id)?.has(actor.id)) continue;
        const unknown = toNodeId(kindOfNodeId(id)!, randomUUID());
        for (const body of [picture, Buffer.from('no picture')]) {
          const [answer, none] = [await ask(actor, 'PUT', withFiles(route, id)[0]!, new Uint8Array(body), 'image/png'), await ask(actor, 'PUT', withFiles(route, unknown)[0]!, new Uint8Array(body), 'image/png')];
          if (answer.status < 400 || JSON.stringify(answer) !== JSON.stringify(none)) differences.push(`${route} of ${id} tells ${who}: ${JSON.stringify(answer)} / ${JSON.stringify(none)}`);
        }
      }
    }
    expect(differences).toEqual([]);
  }, 120_000);

  test('an upload is carried on and taken back by who sends it; to all others it is one that does not exist', async () => {
    const differences: string[] = [];
    const headers = { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    for (const route of Object.keys(known).filter((one) => known[one] === 'upload')) {
      const [method, path] = route.split(' ') as [string, string];
      const at = async (who: Actor, id: string): Promise<string> => {
        const answer = await who.fetch(path.replace(':id', id), { method, headers, ...(method === 'PATCH' ? { body: 'x' } : {}) });
        return JSON.stringify([answer.status, [...answer.headers].filter(([name]) => !passing.has(name)), (await answer.text()).replaceAll(id, 'ID')]);
      };
      for (const id of planted.ids.filter((one) => kindOfNodeId(one) === 'file')) {
        for (const [who, actor] of people) {
          const [answer, none] = [await at(actor, id), await at(actor, toNodeId('file', randomUUID()))];
          if (answer !== none || !answer.startsWith('[404')) differences.push(`${route} of ${id} tells ${who}: ${answer} / ${none}`);
        }
      }
    }
    expect(differences).toEqual([]);
  }, 120_000);

  test('who may not change a kit does not have its picture decoded', async () => {
    const kit = planted.ids.find((id) => kindOfNodeId(id) === 'kit')!;
    const answer = await ask(people.get('ines')!, 'PUT', `/files/kits/${kit}/image`, 'no picture', 'image/png');
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  });

  test('nobody without a session changes a photo or sends a file', async () => {
    for (const route of Object.keys(known).filter((one) => known[one] === 'own')) {
      const [method, path] = route.split(' ') as [string, string];
      const answer = method === 'PUT' ? await ask(product.anonymous, method, path, new Uint8Array(picture), 'image/png') : await ask(product.anonymous, method, path, '{}');
      expect({ route, status: answer.status }).toEqual({ route, status: 404 });
    }
  });

  test('an address with a secret in it answers whoever asks with the sight of the one whose it is; with another secret it is not there', async () => {
    expect(Object.keys(known).filter((one) => known[one] === 'secret')).toEqual(['GET /files/calendars/:token/events.ics']);
    const seen = planted.calendars.map(async ({ path, personId }) => {
      const answers = await Promise.all([...people.values()].map((actor) => ask(actor, 'GET', path)));
      const leaks = planted.secrets.filter(({ marker, readers }) => !readers.has(personId) && answers.some(({ body }) => body.includes(marker)));
      expect({ path, statuses: [...new Set(answers.map(({ status }) => status))], leaks }).toEqual({ path, statuses: [200], leaks: [] });
      return planted.secrets.some(({ marker }) => answers[0]!.body.includes(marker));
    });
    // Who belongs reads the secret event there; who answered it and belongs no more does not.
    expect(await Promise.all(seen)).toEqual([true, false]);
    const none = await Promise.all([...people.values()].map(async (actor) => JSON.stringify(await ask(actor, 'GET', `/files/calendars/${'x'.repeat(43)}/events.ics`))));
    expect(new Set(none).size).toBe(1);
    expect(none[0]).toContain('404');
  });

  test('routes open to all tell nobody a secret, and everyone the same', async () => {
    for (const route of Object.keys(known).filter((one) => known[one] === 'shared')) {
      const [method, path] = route.split(' ') as [string, string];
      const answers = await Promise.all([...people.values()].map(async (actor) => {
        const answer = await ask(actor, method, path);
        expect({ path, leaks: leaksIn(JSON.stringify(answer), product.anonymous) }).toEqual({ path, leaks: [] });
        return answer.body;
      }));
      expect({ path, different: [...new Set(answers)].slice(1) }).toEqual({ path, different: [] });
    }
  });

  test('signing in with the id of a private thing, or as someone unknown, is one refusal', async () => {
    const bodies: Record<string, (id: string) => object> = {
      'POST /auth/demo': (id) => ({ personId: id }),
      'POST /auth/password': (id) => ({ email: `${id}@parvis.example`, password: id }),
      'POST /auth/sign-out': (id) => ({ sessionId: id }),
    };
    for (const route of Object.keys(known).filter((one) => known[one] === 'signIn')) {
      const answers = new Set<string>();
      for (const id of [...planted.ids.slice(0, 6), toNodeId('person', randomUUID()), 'nonsense']) {
        const answer = await ask(product.anonymous, 'POST', route.slice(5), JSON.stringify(bodies[route]!(id)));
        answers.add(`${answer.status} ${answer.body}`);
      }
      expect([...answers]).toHaveLength(1);
    }
  });
});
