import { createHash, randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { startProduct, statementsOf, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

interface GuideData {
  guide: {
    id: string;
    viewerCanWrite: boolean;
    draft: { id: string; number: number } | null;
    versionInForce: { id: string; number: number; acceptBy: string | null; text: { title: string; sha256: string }; sections: { id: string; key: string; kind: string; text: { title: string; bodyMarkdown: string; source: string } }[] };
  };
}
interface Errors {
  errors: { code: string; field: string | null }[];
}

const guideQuery = `query ($language: Locale) { guide { id viewerCanWrite draft { id number } versionInForce { id number acceptBy
  text(language: $language) { title sha256 } sections { id key kind text(language: $language) { title bodyMarkdown source } } } } }`;

describe('the guide', () => {
  let product: Product;
  let chloe: Actor;
  let awa: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [chloe, awa] = await Promise.all([product.as('chloe'), product.as('awa')]);
  });
  afterAll(() => product.close());
  const guide = async (actor: Actor, language?: string): Promise<GuideData['guide']> => (await actor.query<GuideData>(guideQuery, { language })).data.guide;
  const act = async <T extends Errors>(actor: Actor, name: string, type: string, input: object, selection = ''): Promise<T> => {
    const { data, errors } = await actor.query<Record<string, T>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { code field } } }`, { input });
    if (!data?.[name]) throw new Error(JSON.stringify(errors));
    return data[name];
  };

  const revisions = async (actor: Actor, id: string) =>
    (await actor.query<{ documentVersion: { text: { revision: string }; sections: { id: string; revision: string; text: { title: string } }[] } }>(
      'query ($id: ID!) { documentVersion(id: $id) { text(language: fr) { revision } sections { id revision text(language: fr) { title } } } }', { id })).data.documentVersion;

  test('is read in both languages by everyone, and written by HR only', async () => {
    const [french, english] = [await guide(awa, 'fr'), await guide(awa, 'en')];
    expect(french.versionInForce.number).toBe(2);
    expect(french.versionInForce.sections.length).toBeGreaterThan(15);
    expect(french.versionInForce.text.title).not.toBe(english.versionInForce.text.title);
    expect(new Set(french.versionInForce.sections.map(({ kind }) => kind))).toEqual(new Set(['rule', 'recommendation', 'risk']));
    expect(french.versionInForce.sections.filter(({ kind, text }) => kind === 'rule' && !text.source)).toEqual([]);
    expect(french.viewerCanWrite).toBe(false);
    expect((await guide(chloe)).viewerCanWrite).toBe(true);
  });

  test('its whole text is loaded in few statements', async () => {
    expect(await statementsOf(() => guide(awa))).toBeLessThanOrEqual(9);
  });

  test('lists, standing and differences cost few statements, whatever their length', async () => {
    const { data } = await awa.query<{ guide: { versions: { id: string }[] } }>('{ guide { versions { id } } }');
    const from = data.guide.versions.at(-1)!.id;
    const banner = '{ allDocuments { id title versionInForce { number text { readingMinutes } } updateNote { text } viewerAcceptance { accepted acceptBy acceptedVersion { number } } } }';
    expect(await statementsOf(() => awa.query(banner))).toBeLessThanOrEqual(16);
    expect(await statementsOf(() => awa.query('query ($from: ID!) { guide { versionInForce { difference(from: $from) { sections { kind titleWords { text } blocks { kind words { text } } } } } } }', { from }))).toBeLessThanOrEqual(9);
  });

  test('its exact text hashes to what the version says', async () => {
    const { versionInForce } = await guide(awa, 'fr');
    const response = await awa.fetch(`/files/versions/${versionInForce.id}/fr.md`);
    expect(createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest('hex')).toBe(versionInForce.text.sha256);
    expect((await product.anonymous.fetch(`/files/versions/${versionInForce.id}/fr.md`)).status).toBe(404);
  });

  test('who accepted version 1 is shown what changed, word by word', async () => {
    const { data } = await awa.query<{ guide: { versions: { id: string; number: number }[]; versionInForce: { difference: { sections: { kind: string; key: string; blocks: { kind: string; words: { kind: string; text: string }[] }[] }[] } } } }>(`{ guide { versions { id number } versionInForce { id } } }`);
    const first = data.guide.versions.find(({ number }) => number === 1)!;
    const answer = await awa.query<typeof data>(`query ($from: ID!) { guide { versionInForce { difference(from: $from, language: fr) { sections { kind key blocks { kind words { kind text } } } } } } }`, { from: first.id });
    const { sections } = answer.data.guide.versionInForce.difference;
    const kinds = sections.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'added')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'changed').length).toBeGreaterThanOrEqual(7);
    const words = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.words));
    expect(words.filter(({ kind }) => kind === 'removed').map(({ text }) => text.trim())).toContain('trente');
    expect(words.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toContain('dix');
  });

  test('whoever saves over words that someone else saved meanwhile is told, and neither’s words are lost', async () => {
    const elsewhere = await product.as('chloe');
    const { version } = await act<Errors & { version: { id: string } }>(chloe, 'startDraft', 'StartDraftInput', { documentId: (await guide(chloe)).id }, 'version { id }');
    const before = await revisions(chloe, version.id);
    const section = before.sections[0]!;
    const save = (actor: Actor, basedOn: string, title: string) => act<Errors & { section: { revision: string } | null }>(actor, 'saveSection', 'SaveSectionInput', {
      sectionId: section.id, kind: 'recommendation', shownWhenSharing: false, basedOn, texts: [{ language: 'fr', title, body: 'Un texte.' }],
    }, 'section { revision }');
    const mine = await save(chloe, section.revision, 'Le mien');
    expect(mine.errors).toEqual([]);
    const conflict = [{ code: 'CHANGED_MEANWHILE', field: null }];
    expect(await save(elsewhere, section.revision, 'Le sien')).toEqual({ section: null, errors: conflict });
    expect((await revisions(chloe, version.id)).sections[0]!.text.title).toBe('Le mien');
    // The answer of a save was lost: sending the same again is no conflict.
    expect(await save(chloe, section.revision, 'Le mien')).toEqual(mine);
    // Having seen the other's, one may choose.
    expect((await save(elsewhere, mine.section!.revision, 'Le sien')).errors).toEqual([]);
    expect((await revisions(chloe, version.id)).sections.slice(1)).toEqual(before.sections.slice(1));

    const frame = (actor: Actor, basedOn: string | null, title: string) => act(actor, 'saveDraftText', 'SaveDraftTextInput', { versionId: version.id, language: 'fr', title, introduction: '', basedOn });
    expect((await frame(chloe, before.text.revision, 'Un guide')).errors).toEqual([]);
    expect((await frame(elsewhere, before.text.revision, 'Un autre guide')).errors).toEqual(conflict);
    expect((await frame(elsewhere, null, 'Un autre guide')).errors).toEqual(conflict);
    const sameTime = await revisions(chloe, version.id);
    const both = await Promise.all(['Le premier', 'Le second'].map((title) => save(chloe, sameTime.sections[0]!.revision, title)));
    expect(both.flatMap(({ errors }) => errors)).toEqual(conflict);
    await product.database.rows(sql`DELETE FROM document_version WHERE published_at IS NULL`);
  });

  test('a draft is a copy that only its writers see; it is published with what is owed, and then never changes', async () => {
    expect((await act(awa, 'startDraft', 'StartDraftInput', { documentId: (await guide(awa)).id })).errors).toEqual([{ code: 'NOT_ALLOWED', field: 'documentId' }]);
    const { version } = await act<Errors & { version: { id: string; number: number; sections: { id: string; kind: string }[] } }>(
      chloe, 'startDraft', 'StartDraftInput', { documentId: (await guide(chloe)).id }, 'version { id number sections { id kind } }');
    expect(version.number).toBe(3);
    expect((await guide(awa)).draft).toBeNull();
    expect((await awa.query<{ documentVersion: null }>(`query ($id: ID!) { documentVersion(id: $id) { id } }`, { id: version.id })).data.documentVersion).toBeNull();

    // A rule without a source is no rule.
    const rule = version.sections.find(({ kind }) => kind === 'rule')!;
    const text = (language: string, source: string) => ({ language, title: 'Ne rien publier la nuit', body: 'Attendez le **matin**.', source });
    const basedOn = async () => (await revisions(chloe, version.id)).sections.find(({ id }) => id === rule.id)!.revision;
    await act(chloe, 'saveSection', 'SaveSectionInput', { basedOn: await basedOn(), sectionId: rule.id, kind: 'rule', shownWhenSharing: false, texts: [text('fr', ''), text('en', '')] });
    const publication = { versionId: version.id, change: 'minor', changeSummaryFr: 'Une règle.', changeSummaryEn: 'One rule.' };
    expect((await act(chloe, 'publishVersion', 'PublishVersionInput', publication)).errors).toEqual([{ code: 'RULE_WITHOUT_SOURCE', field: 'versionId' }]);
    const lacks = 'query ($id: ID!) { documentVersion(id: $id) { publicationFaults { code language field section { id } } } }';
    expect((await chloe.query<object>(lacks, { id: version.id })).data).toEqual({
      documentVersion: { publicationFaults: ['fr', 'en'].map((language) => ({ code: 'RULE_WITHOUT_SOURCE', language, field: 'source', section: { id: rule.id } })) },
    });
    const { version: extended } = await act<Errors & { version: object }>(chloe, 'addSection', 'AddSectionInput',
      { versionId: version.id, kind: 'risk', texts: [{ language: 'fr', title: 'Une seule langue', body: 'Sans traduction.' }] },
      'section { id } version { publicationFaults { code language field } }');
    expect(extended).toEqual({ publicationFaults: expect.arrayContaining([{ code: 'VERSION_LANGUAGE_MISSING', language: 'en', field: 'body' }]) as object[] });
    expect((await act(chloe, 'publishVersion', 'PublishVersionInput', publication)).errors.map(({ code }) => code).sort()).toEqual(['RULE_WITHOUT_SOURCE', 'VERSION_LANGUAGE_MISSING']);
    const { data: now } = await chloe.query<{ documentVersion: { sections: { id: string }[] } }>('query ($id: ID!) { documentVersion(id: $id) { sections { id } } }', { id: version.id });
    await act(chloe, 'removeSection', 'RemoveSectionInput', { sectionId: now.documentVersion.sections.at(-1)!.id });
    await act(chloe, 'saveSection', 'SaveSectionInput', { basedOn: await basedOn(), sectionId: rule.id, kind: 'rule', shownWhenSharing: false, texts: [text('fr', 'Règlement intérieur, article 3'), text('en', 'Works rules, article 3')] });
    // A changed rule asks everyone again.
    expect((await act(chloe, 'publishVersion', 'PublishVersionInput', publication)).errors).toEqual([{ code: 'RULE_CHANGE_IS_MATERIAL', field: 'change' }]);
    expect((await act(chloe, 'publishVersion', 'PublishVersionInput', { ...publication, change: 'material', acceptBy: '2020-01-01', changeSummaryEn: ' ' })).errors).toEqual([
      { code: 'DATE_PASSED', field: 'acceptBy' }, { code: 'REQUIRED', field: 'changeSummaryEn' },
    ]);
    // A link that leads nowhere safe is refused where it stands.
    expect((await act(chloe, 'saveSection', 'SaveSectionInput', { basedOn: await basedOn(), sectionId: rule.id, kind: 'rule', shownWhenSharing: false, texts: [{ ...text('fr', 'x'), body: '[ici](javascript:alert(1))' }] })).errors)
      .toEqual([{ code: 'RICH_TEXT_LINK', field: 'body.fr' }]);
    // So are files: what is accepted is proved letter by letter.
    expect((await act(chloe, 'saveSection', 'SaveSectionInput', { basedOn: await basedOn(), sectionId: rule.id, kind: 'rule', shownWhenSharing: false, texts: [{ ...text('fr', 'x'), body: '![plan](file:file_a)' }] })).errors)
      .toEqual([{ code: 'RICH_TEXT_IMAGE', field: 'body.fr' }]);
    // Sections move and go.
    const last = version.sections.at(-1)!;
    await act(chloe, 'moveSection', 'MoveSectionInput', { sectionId: last.id, position: 1 });
    await act(chloe, 'removeSection', 'RemoveSectionInput', { sectionId: version.sections[1]!.id });
    // Only what passed the others has moved; the rest was pushed down.
    const { data: compared } = await chloe.query<{ documentVersion: { difference: { sections: { kind: string; position: number | null }[] } } }>(
      'query ($id: ID!, $from: ID!) { documentVersion(id: $id) { difference(from: $from, language: fr) { sections { kind position } } } }', { id: version.id, from: (await guide(chloe)).versionInForce.id });
    const became = compared.documentVersion.difference.sections;
    expect(became.filter(({ kind }) => kind === 'moved')).toEqual([{ kind: 'moved', position: 1 }]);
    expect(became.filter(({ kind }) => kind === 'removed')).toEqual([{ kind: 'removed', position: null }]);
    expect(became.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
    expect((await act(chloe, 'publishVersion', 'PublishVersionInput', { ...publication, change: 'material', acceptBy: '2099-02-31' })).errors).toEqual([{ code: 'INVALID', field: 'acceptBy' }]);

    expect((await act(chloe, 'publishVersion', 'PublishVersionInput', { ...publication, change: 'material', acceptBy: '2099-01-31' })).errors).toEqual([]);
    const published = (await guide(awa)).versionInForce;
    expect(published).toMatchObject({ number: 3, acceptBy: '2099-01-31' });
    expect(published.sections[0]!.id).toBe(last.id);
    expect(published.sections).toHaveLength(version.sections.length - 1);
    for (const [name, type, input] of [
      ['saveSection', 'SaveSectionInput', { sectionId: rule.id, kind: 'risk', shownWhenSharing: false, texts: [], basedOn: '' }],
      ['removeSection', 'RemoveSectionInput', { sectionId: rule.id }],
      ['publishVersion', 'PublishVersionInput', publication],
    ] as const) {
      expect((await act(chloe, name, type, input)).errors[0]!.code).toBe('VERSION_PUBLISHED');
    }
  });

  test('the database itself refuses to change what is published, also to the application’s own role', async () => {
    const manager = product.database.manager;
    for (const statement of [
      `UPDATE document_version SET number = 99 WHERE published_at IS NOT NULL`,
      `DELETE FROM document_version WHERE published_at IS NOT NULL`,
      `UPDATE document_version_text SET title = 'x' WHERE text IS NOT NULL`,
      `UPDATE section SET kind = 'risk' WHERE version_id IN (SELECT id FROM document_version WHERE published_at IS NOT NULL)`,
      `UPDATE section_text SET title = 'x'`,
      `DELETE FROM section_text`,
      `INSERT INTO section (id, version_id, key, position, kind) SELECT gen_random_uuid(), id, 'more', 999, 'rule' FROM document_version WHERE published_at IS NOT NULL`,
      `TRUNCATE section_text`,
    ]) {
      await expect(manager.query(statement)).rejects.toThrow(/never changes|are kept/);
    }
  });

  test('HR pins a note beside the version in force', async () => {
    const { versionInForce } = await guide(chloe);
    expect((await act(awa, 'pinUpdateNote', 'PinUpdateNoteInput', { versionId: versionInForce.id, textFr: 'Lisez.', textEn: 'Read.' })).errors[0]!.code).toBe('NOT_ALLOWED');
    expect((await act(chloe, 'pinUpdateNote', 'PinUpdateNoteInput', { versionId: versionInForce.id, textFr: 'Lisez.', textEn: ' ' })).errors).toEqual([{ code: 'REQUIRED', field: 'textEn' }]);
    expect((await act(chloe, 'pinUpdateNote', 'PinUpdateNoteInput', { versionId: versionInForce.id, textFr: 'Lisez.', textEn: 'Read.' })).errors).toEqual([]);
    const { data } = await awa.query<{ guide: { updateNote: { text: string; author: { name: string } } } }>('{ guide { updateNote { text author { name } } } }');
    expect(data.guide.updateNote).toEqual({ text: 'Lisez.', author: { name: 'Chloé Marchetti' } });
  });

  test('a minor version keeps the pinned note, until another takes its place', async () => {
    const noted = async () => (await awa.query<{ guide: { versionInForce: { id: string; change: string }; updateNote: { id: string; text: string } | null } }>('{ guide { versionInForce { id change } updateNote { id text } } }')).data.guide;
    expect((await noted()).updateNote).toMatchObject({ text: 'Lisez.' });
    const { version } = await act<Errors & { version: { id: string; sections: { id: string; kind: string }[] } }>(
      chloe, 'startDraft', 'StartDraftInput', { documentId: (await guide(chloe)).id }, 'version { id sections { id kind } }');
    const advice = version.sections.find(({ kind }) => kind === 'recommendation')!;
    const { revision } = (await revisions(chloe, version.id)).sections.find(({ id }) => id === advice.id)!;
    const text = (language: string) => ({ language, title: 'Relire à deux', body: 'Faites relire.' });
    await act(chloe, 'saveSection', 'SaveSectionInput', { basedOn: revision, sectionId: advice.id, kind: 'recommendation', shownWhenSharing: false, texts: [text('fr'), text('en')] });
    expect((await act(chloe, 'publishVersion', 'PublishVersionInput', { versionId: version.id, change: 'minor', changeSummaryFr: 'Un conseil.', changeSummaryEn: 'One advice.' })).errors).toEqual([]);
    expect(await noted()).toMatchObject({ versionInForce: { id: version.id, change: 'minor' }, updateNote: { text: 'Lisez.' } });

    await act(chloe, 'pinUpdateNote', 'PinUpdateNoteInput', { versionId: version.id, textFr: 'Corrigé.', textEn: 'Corrected.' });
    const { updateNote } = await noted();
    expect(updateNote).toMatchObject({ text: 'Corrigé.' });
    await act(chloe, 'unpinUpdateNote', 'UnpinUpdateNoteInput', { noteId: updateNote!.id });
    expect((await noted()).updateNote).toBeNull();
  });

  test('each section that was on screen is kept on its own, from any device; going to the end marks none as read', async () => {
    const { versionInForce } = await guide(awa);
    const record = (sectionsSeen: number[], reachedEnd: boolean) => act(awa, 'recordReading', 'RecordReadingInput', { versionId: versionInForce.id, sectionsSeen, reachedEnd });
    const reading = async (): Promise<unknown> =>
      (await awa.query<{ guide: { versionInForce: { viewerReading: object | null } } }>('{ guide { versionInForce { viewerReading { sectionsSeen reachedEnd } } } }')).data.guide.versionInForce.viewerReading;
    expect(await reading()).toBeNull();
    await record([], true);
    expect(await reading()).toEqual({ sectionsSeen: [], reachedEnd: true });
    await Promise.all([record([4, 1], false), record([4, 9], false)]);
    await record([2], false);
    expect(await reading()).toEqual({ sectionsSeen: [1, 2, 4, 9], reachedEnd: true });
  });

  test('a section that the version does not have is not kept, and more than a version can have is refused', async () => {
    const { versionInForce } = await guide(chloe);
    const record = (sectionsSeen: number[]) => act(chloe, 'recordReading', 'RecordReadingInput', { versionId: versionInForce.id, sectionsSeen, reachedEnd: false });
    expect((await record([1, 1, 0, -3, 99])).errors).toEqual([]);
    const { data } = await chloe.query<{ guide: { versionInForce: { viewerReading: object } } }>('{ guide { versionInForce { viewerReading { sectionsSeen } } } }');
    expect(data.guide.versionInForce.viewerReading).toEqual({ sectionsSeen: [1] });
    expect((await record(Array.from({ length: 101 }, (_, at) => at))).errors).toEqual([{ code: 'TOO_LARGE', field: 'sectionsSeen' }]);
  });
});

describe('the restricted policy', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.close());
  const listed = async (first: string): Promise<string[]> => {
    const actor = await product.as(first);
    const { data } = await actor.query<{ allDocuments: { kind: string }[] }>('{ allDocuments { kind } }');
    return data.allDocuments.map(({ kind }) => kind);
  };

  test('is there for its owner and its audience, and for nobody else, the administrator included', async () => {
    for (const first of ['denis', 'farid', 'nadia', 'chloe']) expect(await listed(first)).toEqual(['guide', 'policy']);
    for (const first of ['hugo', 'awa', 'bruno', 'ines', 'elif']) expect(await listed(first)).toEqual(['guide']);
  });

  test('a change of audience acts at once, both ways', async () => {
    const denis = await product.as('denis');
    const { data } = await denis.query<{ allDocuments: { id: string; kind: string; addressees: { entities: { id: string }[]; people: { id: string; firstName: string }[] } | null }[] }>(
      '{ allDocuments { id kind addressees { entities { id } people { id firstName } } } }');
    const policy = data.allDocuments.find(({ kind }) => kind === 'policy')!;
    const hugo = await product.as('hugo');
    const { data: me } = await hugo.query<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }');
    const people = policy.addressees!.people.filter(({ firstName }) => firstName !== 'Farid').map(({ id }) => id);
    const { data: done } = await denis.query<{ setAudience: Errors }>('mutation ($input: SetAudienceInput!) { setAudience(input: $input) { errors { code field } } }', {
      input: { documentId: policy.id, entityIds: policy.addressees!.entities.map(({ id }) => id), personIds: [...people, me.viewer.person.id] },
    });
    expect(done.setAudience.errors).toEqual([]);
    expect(await listed('hugo')).toEqual(['guide', 'policy']);
    expect(await listed('farid')).toEqual(['guide']);
  });

  test('who falls out of the audience while a screen is open hears that rights changed, not of what', async () => {
    const [denis, nadia] = await Promise.all([product.as('denis'), product.as('nadia')]);
    const socket = io(product.url, { extraHeaders: { cookie: nadia.cookie }, transports: ['websocket'], reconnection: false });
    try {
      await new Promise((resolve, reject) => socket.once('connect', () => resolve(null)).once('connect_error', reject));
      const signals: object[] = [];
      socket.on('signal', (signal: object) => signals.push(signal));
      expect(await socket.emitWithAck('watch', { kind: 'guide' })).toEqual({ ok: true });
      const { data } = await denis.query<{ allDocuments: { id: string; kind: string }[] }>('{ allDocuments { id kind } }');
      const documentId = data.allDocuments.find(({ kind }) => kind === 'policy')!.id;
      const { data: emptied } = await denis.query<{ setAudience: Errors }>(
        'mutation ($id: ID!) { setAudience(input: { documentId: $id, entityIds: [], personIds: [] }) { errors { code field } } }', { id: documentId });
      expect(emptied.setAudience.errors).toEqual([]);
      for (let waited = 0; signals.length === 0 && waited < 3000; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(signals).toEqual([{ type: 'rightsChanged' }]);
      expect(await listed('nadia')).toEqual(['guide']);
    } finally {
      socket.close();
    }
  });

  test('its exact text is a file for its audience, and for others no file at all', async () => {
    const denis = await product.as('denis');
    const { data } = await denis.query<{ allDocuments: { kind: string; versionInForce: { id: string } | null }[] }>('{ allDocuments { kind versionInForce { id } } }');
    const version = data.allDocuments.find(({ kind }) => kind === 'policy')!.versionInForce!;
    expect((await denis.fetch(`/files/versions/${version.id}/fr.md`)).status).toBe(200);
    const hugo = await product.as('hugo');
    const [secret, unknown] = await Promise.all(
      [version.id, 'version_00000000000000000000000001'].map(async (id) => (await hugo.fetch(`/files/versions/${id}/fr.md`).then(async (response) => `${response.status} ${await response.text()}`)).replaceAll(id, 'ID')));
    expect(secret).toBe(unknown);
    expect(secret).toMatch(/^404/);
  });

  test('a security officer creates another, once however often it is sent; HR and an employee may not', async () => {
    const create = (clientId: string) =>
      `mutation { createPolicy(input: { clientId: "${clientId}", titleFr: "Une politique", titleEn: "A policy" }) { document { id title } errors { code } } }`;
    const denis = await product.as('denis');
    const clientId = randomUUID();
    const sent = await Promise.all([1, 2, 3].map(() => denis.query<{ createPolicy: { document: { id: string; title: string } } }>(create(clientId))));
    expect(new Set(sent.map(({ data }) => data.createPolicy.document.id)).size).toBe(1);
    expect(sent[0]!.data.createPolicy.document.title).toBe('Une politique');
    for (const first of ['chloe', 'awa', 'hugo']) {
      expect((await (await product.as(first)).query<{ createPolicy: Errors }>(create(randomUUID()))).data.createPolicy.errors).toEqual([{ code: 'NOT_ALLOWED' }]);
    }
    expect((await denis.query('{ viewer { viewerCanCreatePolicy } }')).data).toEqual({ viewer: { viewerCanCreatePolicy: true } });
  });
});
