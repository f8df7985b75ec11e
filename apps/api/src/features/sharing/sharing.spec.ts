import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { toNodeId } from '@parvis/domain';
import sharp from 'sharp';
import { onDatabase } from '../../../test/postgres.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { raw, sql } from '../../platform/database/sql.ts';

interface Errors {
  errors: { code: string; field: string | null }[];
}
interface Kit {
  id: string;
  state: string;
  texts: { language: string; title: string; disclosure: string; pageUrl: string | null }[];
}

/** The real share site on the product's database, under its own role. */
class ShareSite {
  private child: ChildProcess | null = null;

  constructor(private readonly port: number) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(product: Product): Promise<void> {
    const password = randomUUID();
    await onDatabase(product.settings.databaseUrl, `ALTER ROLE parvis_share LOGIN PASSWORD '${password}'`);
    const url = Object.assign(new URL(product.settings.databaseUrl), { username: 'parvis_share', password }).href;
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../../../share/src/main.ts')], {
      env: { PATH: process.env.PATH, PARVIS_SHARE_DATABASE_URL: url, PARVIS_SHARE_PORT: `${this.port}`, PARVIS_SHARE_URL: this.url, PARVIS_COMPANY: 'Groupe Méridian' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        if (said.includes(this.url)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`The share site ended with ${code}: ${said}`)));
    });
  }

  async stop(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

describe('speaking outside', () => {
  let product: Product;
  let site: ShareSite;
  let nadia: Actor;
  let bruno: Actor;
  let gaelle: Actor;
  let awa: Actor;
  beforeAll(async () => {
    site = new ShareSite(await freePort());
    product = await startProduct({ PARVIS_SHARE_URL: site.url });
    await site.start(product);
    [nadia, bruno, gaelle, awa] = await Promise.all([product.as('nadia'), product.as('bruno'), product.as('gaelle'), product.as('awa')]);
  });
  afterAll(async () => {
    await site.stop();
    await product.close();
  });
  const act = async <T extends Errors>(actor: Actor, name: string, type: string, input: object, selection = ''): Promise<T> => {
    const { data, errors } = await actor.query<Record<string, T>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { code field } } }`, { input });
    if (!data?.[name]) throw new Error(JSON.stringify(errors));
    return data[name];
  };
  const available = async (actor: Actor): Promise<Kit[]> =>
    (await actor.query<{ viewer: { kits: { nodes: Kit[] } } }>('{ viewer { kits { nodes { id state texts { language title disclosure pageUrl } } } } }')).data.viewer.kits.nodes;
  const revision = async (kitId: string): Promise<string> =>
    (await nadia.query<{ shareKit: { revision: string } }>('query ($id: ID!) { shareKit(id: $id) { revision } }', { id: kitId })).data.shareKit.revision;
  const save = async (actor: Actor, input: { kitId: string; [field: string]: unknown }): Promise<Errors> => act(actor, 'saveKit', 'SaveKitInput', { basedOn: await revision(input.kitId), ...input });
  const approve = async <T extends Errors>(actor: Actor, kitId: string, selection = ''): Promise<T> =>
    act<T>(actor, 'approveKit', 'ApproveKitInput', { kitId, basedOn: await revision(kitId) }, selection);
  const fibrePost = async (): Promise<string> => {
    const [post] = await product.database.rows<{ id: string }>(sql`
      SELECT post.id FROM post JOIN community ON community.id = post.community_id WHERE community.slug = 'fibre-au-quotidien' AND hidden_at IS NULL AND deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM share_proposal WHERE post_id = post.id) ORDER BY post.created_at LIMIT 1`);
    return toNodeId('post', post!.id);
  };
  const complete = (kitId: string) => ({
    kitId, linkUrl: 'https://meridian.example/fibre', promotional: false, topics: ['fibre'], validFrom: new Date(Date.now() - 1000).toISOString(), validUntil: new Date(Date.now() + 864e5 * 20).toISOString(),
    texts: [
      { language: 'fr', title: 'La fibre arrive à Cesson', description: 'Trois équipes racontent.', body: ['Un premier paragraphe.', 'Un second <b>paragraphe</b>.'], disclosure: 'Je travaille chez Méridian.', mustNotSay: 'Pas de chiffres.', imageAlt: 'Une armoire ouverte' },
      { language: 'en', title: 'Fibre comes to Cesson', description: 'Three teams tell.', body: ['A first paragraph.'], disclosure: 'I work for Méridian.', mustNotSay: 'No figures.', imageAlt: 'An open cabinet' },
    ],
    suggestions: [
      { network: 'linkedin', language: 'fr', text: 'Trois équipes, une armoire. Je travaille chez Méridian.' },
      { network: 'x', language: 'en', text: 'Three teams, one cabinet. I work for Méridian.' },
    ],
  });

  test('who has not accepted the guide in force is led to it, and becomes an ambassador after', async () => {
    expect((await awa.query<{ becomeAmbassador: Errors }>('mutation { becomeAmbassador { errors { code } } }')).data.becomeAmbassador.errors).toEqual([{ code: 'GUIDE_NOT_ACCEPTED' }]);
    expect(await available(awa)).toEqual([]);
    const mathilde = await product.as('mathilde');
    expect(await available(mathilde)).toEqual([]);
    const kits = await available(gaelle);
    expect(kits).toHaveLength(4);
    expect(kits.every(({ state }) => state === 'approved')).toBe(true);
  });

  test('only managers propose, once; the proposal shows its post to those who may see it', async () => {
    const postId = await fibrePost();
    expect((await act(gaelle, 'proposeForOutside', 'ProposeForOutsideInput', { postId })).errors[0]!.code).toMatch(/NOT_ALLOWED|NOT_FOUND/);
    expect((await act(bruno, 'proposeForOutside', 'ProposeForOutsideInput', { postId, note: 'Une belle histoire.' })).errors).toEqual([]);
    expect((await act(bruno, 'proposeForOutside', 'ProposeForOutsideInput', { postId })).errors).toEqual([{ code: 'ALREADY_PROPOSED', field: 'postId' }]);
    const list = async (actor: Actor) => (await actor.query<{ shareProposals: { nodes: { id: string; post: { id: string } | null; proposedBy: { name: string } }[] } }>('{ shareProposals { nodes { id post { id } proposedBy { name } } } }')).data.shareProposals.nodes;
    expect((await list(nadia)).filter(({ post }) => post?.id === postId)).toMatchObject([{ proposedBy: { name: 'Bruno Le Goff' } }]);
    expect(await list(await product.as('ines'))).toEqual([]);
  });

  test('a refusal carries its reason to who proposed', async () => {
    const { data } = await nadia.query<{ shareProposals: { nodes: { id: string; proposedBy: { name: string } }[] } }>('{ shareProposals { nodes { id proposedBy { name } } } }');
    const proposalId = data.shareProposals.nodes.find(({ proposedBy }) => proposedBy.name === 'Bruno Le Goff')!.id;
    expect((await act(nadia, 'declineProposal', 'DeclineProposalInput', { proposalId, reason: ' ' })).errors).toEqual([{ code: 'REQUIRED', field: 'reason' }]);
    expect((await act(bruno, 'declineProposal', 'DeclineProposalInput', { proposalId, reason: 'Je préfère que non.' })).errors).toEqual([{ code: 'NOT_ALLOWED', field: 'proposalId' }]);
    expect((await act(nadia, 'declineProposal', 'DeclineProposalInput', { proposalId, reason: 'Le client n’a pas donné son accord.' })).errors).toEqual([]);
    const mine = await bruno.query<{ shareProposals: { nodes: { refusalReason: string | null }[] } }>('{ shareProposals(open: false) { nodes { refusalReason } } }');
    expect(mine.data.shareProposals.nodes[0]!.refusalReason).toBe('Le client n’a pas donné son accord.');
    expect((await act(nadia, 'createKit', 'CreateKitInput', { proposalId })).errors).toEqual([{ code: 'ALREADY_DECIDED', field: 'proposalId' }]);
  });

  test('from proposal to a public page, shared, counted, withdrawn and gone', async () => {
    const postId = await fibrePost();
    const { proposal } = await act<Errors & { proposal: { id: string } }>(bruno, 'proposeForOutside', 'ProposeForOutsideInput', { postId }, 'proposal { id }');
    const { kit } = await act<Errors & { kit: Kit }>(nadia, 'createKit', 'CreateKitInput', { proposalId: proposal.id }, 'kit { id state texts { title } }');
    expect(kit).toMatchObject({ state: 'draft', texts: [] });
    const missing = (await approve(nadia, kit.id)).errors;
    expect(missing).toEqual(expect.arrayContaining([{ code: 'REQUIRED', field: 'title.fr' }, { code: 'REQUIRED', field: 'title.en' }, { code: 'REQUIRED', field: 'suggestions.en' }]));

    const input = complete(kit.id);
    expect((await save(bruno, input)).errors).toEqual([{ code: 'NOT_FOUND', field: 'kitId' }]);
    expect((await save(nadia, { ...input, validUntil: input.validFrom, linkUrl: 'javascript:x' })).errors).toEqual([
      { code: 'WEB_ADDRESS_INVALID', field: 'linkUrl' }, { code: 'DATES_REVERSED', field: 'validUntil' },
    ]);
    const png = await sharp({ create: { width: 800, height: 800, channels: 3, background: '#0b5364' } }).png().withExif({ IFD0: { Artist: 'zqsecretartist' } }).toBuffer();
    const put = (body: string | Buffer<ArrayBuffer>, actor = nadia) => actor.fetch(`/files/kits/${kit.id}/image`, { method: 'PUT', headers: { 'content-type': 'image/png' }, body });
    const refusal = async (body: string | Buffer<ArrayBuffer>) => {
      const answer = await put(body);
      return [answer.status, ((await answer.json()) as Errors).errors.map(({ code }) => code)];
    };
    expect(await refusal('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')).toEqual([400, ['PICTURE_UNREADABLE']]);
    expect(await refusal('Only words.')).toEqual([400, ['PICTURE_UNREADABLE']]);
    const huge = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#0b5364' } }).png().toBuffer();
    expect(await refusal(huge)).toEqual([400, ['PICTURE_TOO_LARGE']]);
    expect((await put(png, bruno)).status).toBe(400);
    expect((await put(png)).status).toBe(200);
    expect((await save(nadia, { ...input, suggestions: [{ network: 'x', language: 'fr', text: 'é'.repeat(270) + ' Je travaille chez Méridian.' }, input.suggestions[1]] })).errors).toEqual([]);
    expect((await approve(nadia, kit.id)).errors).toEqual([{ code: 'TEXT_TOO_LONG_FOR_NETWORK', field: 'suggestions.0' }]);
    expect((await save(nadia, input)).errors).toEqual([]);
    const approved = await approve<Errors & { kit: Kit }>(nadia, kit.id, 'kit { id state texts { language title disclosure pageUrl } }');
    expect(approved.errors).toEqual([]);
    expect((await save(nadia, input)).errors).toEqual([{ code: 'CONFLICT', field: 'kitId' }]);

    // The page carries what was approved and nothing of the post.
    const pageUrl = approved.kit.texts.find(({ language }) => language === 'fr')!.pageUrl!;
    const page = await fetch(pageUrl);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('La fibre arrive à Cesson');
    expect(html).toContain('Un second &lt;b&gt;paragraphe&lt;/b&gt;.');
    const [post] = await product.database.rows<{ body_text: string }>(sql`SELECT body_text FROM post WHERE id = (SELECT post_id FROM share_proposal ORDER BY created_at DESC LIMIT 1)`);
    expect(html).not.toContain(post!.body_text.slice(0, 30));
    expect(html).not.toContain('Bruno');
    const image = Buffer.from(await (await fetch(/property="og:image" content="([^"]+)"/.exec(html)![1]!)).arrayBuffer());
    expect(await sharp(image).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(image.toString('latin1')).not.toContain('zqsecretartist');

    // An ambassador shares with the disclosure; twice the same send is one share.
    const share = { clientId: randomUUID(), kitId: kit.id, network: 'x', language: 'fr', text: 'Venez voir !' };
    expect((await act(gaelle, 'shareKit', 'ShareKitInput', share)).errors).toEqual([{ code: 'DISCLOSURE_MISSING', field: 'text' }]);
    const text = 'Je travaille chez Méridian. Venez voir !';
    const shared = await act<Errors & { share: { id: string; link: string }; openUrl: string }>(gaelle, 'shareKit', 'ShareKitInput', { ...share, text }, 'openUrl share { id link }');
    expect(shared.errors).toEqual([]);
    expect(shared.openUrl).toMatch(/^https:\/\/x\.com\/intent\/tweet\?text=Je%20travaille/);
    const again = await act<typeof shared>(gaelle, 'shareKit', 'ShareKitInput', { ...share, text }, 'openUrl share { id link }');
    expect(again.share).toEqual(shared.share);
    expect((await act(awa, 'shareKit', 'ShareKitInput', { ...share, clientId: randomUUID(), text })).errors).toEqual([{ code: 'NOT_FOUND', field: 'kitId' }]);
    for (const [instance, code] of [['', 'REQUIRED'], ['127.0.0.1/x?y', 'MASTODON_SERVER_INVALID']]) {
      expect((await act(gaelle, 'shareKit', 'ShareKitInput', { ...share, clientId: randomUUID(), network: 'mastodon', text, instance })).errors).toEqual([{ code, field: 'instance' }]);
    }
    const opened = await fetch(shared.share.link, { headers: { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0' } });
    expect(opened.status).toBe(200);
    expect(opened.url).toMatch(/\?n=x&c=/);

    // Counted by network; known to nobody as Gaëlle's.
    await new Promise((resolve) => setTimeout(resolve, 300));
    // The one who shared sees how often that link was opened.
    const own = await gaelle.query<{ viewer: { shares: { nodes: { link: string; opens: number }[] } } }>('{ viewer { shares(first: 1) { nodes { link opens } } } }');
    expect(own.data.viewer.shares.nodes).toMatchObject([{ link: shared.share.link, opens: 1 }]);
    const reach = await nadia.query<{ shareKit: { reach: { network: string; shares: number; opens: number }[]; viewerShares: object[] } }>(`query ($id: ID!) { shareKit(id: $id) { reach { network shares opens } viewerShares { id } } }`, { id: kit.id });
    expect(reach.data.shareKit).toMatchObject({ reach: expect.arrayContaining([{ network: 'x', shares: 1, opens: 1 }]) as object[], viewerShares: [] });
    const hers = await gaelle.query<{ shareKit: { reach: null; viewerShares: object[] } }>(`query ($id: ID!) { shareKit(id: $id) { reach { opens } viewerShares { id } } }`, { id: kit.id });
    expect(hers.data.shareKit).toEqual({ reach: null, viewerShares: [{ id: shared.share.id }] });

    // Withdrawn: gone at the next request, for pages, pictures and short links, and nobody shares it any more.
    expect((await act(gaelle, 'withdrawKit', 'WithdrawKitInput', { kitId: kit.id, reason: 'Je n’en veux plus.' })).errors).toEqual([{ code: 'NOT_ALLOWED', field: 'kitId' }]);
    expect((await act(nadia, 'withdrawKit', 'WithdrawKitInput', { kitId: kit.id, reason: 'Le client a changé d’avis.' })).errors).toEqual([]);
    expect((await fetch(pageUrl)).status).toBe(410);
    expect((await fetch(shared.share.link)).status).toBe(410);
    expect((await act(gaelle, 'shareKit', 'ShareKitInput', { ...share, clientId: randomUUID(), text })).errors).toEqual([{ code: 'KIT_WITHDRAWN', field: 'kitId' }]);
    const told = await gaelle.query<{ shareKit: { state: string; withdrawalReason: string } }>(`query ($id: ID!) { shareKit(id: $id) { state withdrawalReason } }`, { id: kit.id });
    expect(told.data.shareKit).toEqual({ state: 'withdrawn', withdrawalReason: 'Le client a changé d’avis.' });
  });

  test('two who write the same kit do not write over each other unseen, and nobody approves what they have not read', async () => {
    const { kit } = await act<Errors & { kit: Kit }>(nadia, 'createKit', 'CreateKitInput', {}, 'kit { id }');
    const input = complete(kit.id);
    const elsewhere = await product.as('nadia');
    const empty = await revision(kit.id);
    expect((await save(nadia, { ...input, basedOn: empty })).errors).toEqual([]);
    const conflict = [{ code: 'CHANGED_MEANWHILE', field: null }];
    const other = { ...input, texts: [{ ...input.texts[0]!, title: 'Un autre titre' }, input.texts[1]!] };
    expect((await save(elsewhere, { ...other, basedOn: empty })).errors).toEqual(conflict);
    // Sent again after a lost answer.
    expect((await save(nadia, { ...input, basedOn: empty })).errors).toEqual([]);
    const read = await revision(kit.id);
    expect((await save(elsewhere, { ...other, basedOn: read })).errors).toEqual([]);
    expect((await act(nadia, 'approveKit', 'ApproveKitInput', { kitId: kit.id, basedOn: read })).errors).toEqual(conflict);
    const sameTime = await revision(kit.id);
    const both = await Promise.all(['Le premier', 'Le second'].map((title) => save(nadia, { ...input, texts: [{ ...input.texts[0]!, title }, input.texts[1]!], basedOn: sameTime })));
    expect(both.map(({ errors }) => errors.length).toSorted()).toEqual([0, 1]);
  });

  test('who proposed does not approve', async () => {
    await product.database.rows(sql`INSERT INTO role_grant (person_id, role) VALUES (${bruno.id}, 'communications_editor')`);
    const both = await product.as('bruno');
    const { proposal } = await act<Errors & { proposal: { id: string } }>(both, 'proposeForOutside', 'ProposeForOutsideInput', { postId: await fibrePost() }, 'proposal { id }');
    const { kit } = await act<Errors & { kit: Kit }>(both, 'createKit', 'CreateKitInput', { proposalId: proposal.id }, 'kit { id }');
    await save(both, complete(kit.id));
    expect((await approve(both, kit.id)).errors).toEqual([{ code: 'APPROVER_IS_PROPOSER', field: 'kitId' }]);
    await product.database.rows(sql`DELETE FROM role_grant WHERE person_id = ${bruno.id}`);
  });

  test('a share and a withdrawal at once: no share comes after the withdrawal', async () => {
    const [kit] = await available(gaelle);
    const { disclosure } = kit!.texts.find(({ language }) => language === 'fr')!;
    const shares = Array.from({ length: 12 }, () => act(gaelle, 'shareKit', 'ShareKitInput', { clientId: randomUUID(), kitId: kit!.id, network: 'copy', language: 'fr', text: disclosure }));
    const withdrawal = act(nadia, 'withdrawKit', 'WithdrawKitInput', { kitId: kit!.id, reason: 'Une erreur dans le texte.' });
    await Promise.all([...shares, withdrawal]);
    const late = await product.database.rows(sql`
      SELECT 1 FROM share JOIN share_kit ON share_kit.id = share.kit_id WHERE share_kit.withdrawn_at IS NOT NULL AND share.created_at > share_kit.withdrawn_at + interval '50 milliseconds'`);
    expect(late).toEqual([]);
  });

  test('leaving is one act, and a material version of the guide ends it for who has not accepted', async () => {
    await gaelle.query('mutation { leaveAmbassadors { errors { code } } }');
    expect(await available(gaelle)).toEqual([]);
    await gaelle.query('mutation { becomeAmbassador { errors { code } } }');
    expect((await available(gaelle)).length).toBeGreaterThan(0);
  });

  test('after ninety days nobody can tell who shared', async () => {
    product.clock.move(91 * 864e5);
    await product.runJobs();
    product.clock.move(-91 * 864e5);
    expect(await product.database.rows(raw('SELECT 1 FROM share WHERE person_id IS NOT NULL'))).toEqual([]);
  });
});
