import { startProduct, type Actor, type Product } from './product.ts';

describe('one person can’t spend what belongs to all', () => {
  let product: Product;
  let awa: Actor;
  beforeAll(async () => {
    product = await startProduct();
    awa = await product.as('awa');
  });
  afterAll(() => product.close());
  const codeOf = async (document: string, variables: Record<string, unknown> = {}): Promise<string | undefined> =>
    (await awa.query(document, variables)).errors?.[0]?.extensions?.code;

  test('an operation too deep is refused before it runs', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'id' : `parent { ${deep(levels - 1)} }`);
    expect(await codeOf(`{ entities { ${deep(20)} } }`)).toBe('TOO_COMPLEX');
    expect(await codeOf(`{ entities { ${deep(3)} } }`)).toBeUndefined();
    const stacked = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Entity { parent { ${i < 19 ? `...F${i + 1}` : 'id'} } }`).join(' ');
    expect(await codeOf(`{ entities { ...F0 } } ${stacked}`)).toBe('TOO_COMPLEX');
  });

  test('an operation with too many aliases is refused', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `a${i}: people(first: 100) { nodes { id } }`).join(' ');
    expect(await codeOf(`{ ${many} }`)).toBe('TOO_COMPLEX');
    const few = Array.from({ length: 19 }, (_, i) => `a${i}: communities(first: $n) { nodes { posts(first: $n) { nodes { id } } } }`).join(' ');
    expect(await codeOf(`query ($n: Int) { ${few} }`, { n: 40 })).toBe('TOO_COMPLEX');
    expect(await codeOf(`query ($n: Int) { ...F } fragment F on Query { ${few} }`, { n: 40 })).toBe('TOO_COMPLEX');
    expect(await codeOf(`query ($n: Int) { ${few} }`, { n: 3 })).toBeUndefined();
  });

  test('an operation too costly is refused', async () => {
    expect(await codeOf('{ people(first: 100) { nodes { communities(first: 100) { nodes { id name purpose } } } } }')).toBe('TOO_COMPLEX');
    expect(await codeOf('{ people(first: 20) { nodes { communities(first: 5) { nodes { id name } } } } }')).toBeUndefined();
  });

  test('an operation as costly is refused alike when variables, defaults or a length of a whole page say it', async () => {
    const nested = (first: string) => `{ people(first: ${first}) { nodes { communities(first: ${first}) { nodes { id name purpose } } } } }`;
    const literal = await awa.query(nested('100'));
    expect(literal).toMatchObject({ status: 400, errors: [{ extensions: { code: 'TOO_COMPLEX' } }] });
    expect(literal.data).toBeUndefined();
    expect(await awa.query(`query ($n: Int!) ${nested('$n')}`, { n: 100 })).toEqual(literal);
    expect(await awa.query(`query ($n: Int = 100) ${nested('$n')}`)).toEqual(literal);
    expect(await awa.query(`query ($n: Int) ${nested('$n')}`, { n: 1_000_000 })).toEqual(literal);
    expect(await awa.query(`query ($n: Int!, $no: Boolean!) { ...P @include(if: $no) } fragment P on Query ${nested('$n')}`, { n: 100, no: false })).toEqual(literal);
    expect(await awa.query(`query ($n: Int!) ${nested('$n')}`, { n: 5 })).toMatchObject({ status: 200, data: { people: expect.anything() } });
  });

  test('many pages count, however short: each may take a statement', async () => {
    const short = Array.from({ length: 9 }, (_, i) => `a${i}: members(first: 1) { nodes { role } }`).join(' ');
    expect(await codeOf(`query ($n: Int) { communities(first: $n) { nodes { ${short} } } }`, { n: 100 })).toBe('TOO_COMPLEX');
    expect(await codeOf(`query ($n: Int) { communities(first: $n) { nodes { ${short} } } }`, { n: 20 })).toBeUndefined();
  });

  test('lists that say no length count as the pages they are', async () => {
    expect(await codeOf('{ communities { nodes { posts { nodes { comments { nodes { replies { nodes { id } } } } } } } } }')).toBe('TOO_COMPLEX');
    expect(await codeOf('{ communities { nodes { posts { nodes { id } } } } }')).toBeUndefined();
  });

  test('a page of a hundred is the longest, also by a variable', async () => {
    const { data } = await awa.query<{ people: { nodes: object[] } }>('query ($n: Int) { people(first: $n) { nodes { id } } }', { n: 5000 });
    expect(data.people.nodes).toHaveLength(100);
    expect((await awa.query('query ($n: Int) { people(first: $n) { nodes { id } } }', { n: 'many' })).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('a document too long is refused', async () => {
    const { status, errors } = await awa.query(`{ people { nodes { ${'id '.repeat(5000)} } } }`);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
  });

  test('a page holds a hundred things at most, whatever is asked', async () => {
    const { data } = await awa.query<{ people: { nodes: object[]; pageInfo: { hasNextPage: boolean } } }>('{ people(first: 500) { nodes { id } pageInfo { hasNextPage } } }');
    expect(data.people.nodes).toHaveLength(100);
    expect(data.people.pageInfo.hasNextPage).toBe(true);
    const none = await awa.query<{ people: { nodes: object[] } }>('{ people(first: -5) { nodes { id } } }');
    expect(none.data.people.nodes).toHaveLength(1);
  });

  test('paging to the end shows everyone once, and a cursor of another list starts anew', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: { people: { nodes: { id: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } } } = await awa.query(
        'query ($after: String) { people(first: 40, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }', { after });
      seen.push(...data.people.nodes.map(({ id }) => id));
      after = data.people.pageInfo.hasNextPage ? data.people.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(250);
    expect(seen).toHaveLength(250);
    const odd = await awa.query<{ people: { nodes: object[] } }>('{ people(first: 3, after: "bm9wZQ") { nodes { id } } }');
    expect(odd.data.people.nodes).toHaveLength(3);
  });

  test('several operations in one request, a mutation by GET and a form are refused', async () => {
    const batch = await awa.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([{ query: '{ viewer { language } }' }, { query: '{ viewer { language } }' }]) });
    expect(batch.status).toBe(400);
    const byGet = await awa.fetch(`/graphql?query=${encodeURIComponent('mutation { choosePreferences(input: { language: en }) { errors { code } } }')}`);
    expect(byGet.status).toBe(400);
    const form = await awa.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: '{ viewer { language } }' }) });
    expect(form.status).toBe(415);
  });

  test('a page of another site reads and changes nothing', async () => {
    const foreign = await awa.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' }, body: JSON.stringify({ query: '{ viewer { language } }' }) });
    expect(foreign.status).toBe(403);
    const answer = await awa.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ viewer { language } }' }) });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a body too large is refused', async () => {
    const { status } = await awa.query(`# ${'x'.repeat(2_000_000)}\n{ viewer { language } }`);
    expect(status).toBe(413);
  });
});

describe('answers', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct({
      PARVIS_MODE: 'production', PARVIS_SECRET: 'Zk3vQ8rT1xW6yB9nM4pL7sD2fG5hJ0aC', PARVIS_URL: 'https://parvis.example', PARVIS_SHARE_URL: 'https://share.example',
    });
  });
  afterAll(() => product.close());

  test('carry the headers, errors included', async () => {
    for (const path of ['/healthz', '/auth/options', '/nowhere', '/graphql']) {
      const { headers } = await product.anonymous.fetch(path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe-inline/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    }
  });

  test('in production tell nothing of the schema, and offer no one to sign in as', async () => {
    const { errors } = await product.anonymous.query('{ __schema { types { name } } }');
    expect(errors?.[0]?.message).toMatch(/introspection/i);
    const guess = await product.anonymous.query('{ viewr { language } }');
    expect(JSON.stringify(guess)).not.toMatch(/did you mean/i);
    expect(await (await product.anonymous.fetch('/auth/options')).json()).toMatchObject({ demo: null });
  });

  test('of people are kept by no cache', async () => {
    expect((await product.anonymous.fetch('/auth/options')).headers.get('cache-control')).toBe('no-store');
  });
});
