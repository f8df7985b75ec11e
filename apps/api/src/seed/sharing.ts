import { createHash } from 'node:crypto';
import { languages, type Language, type Network } from '@parvis/domain';
import type { SampleCompany, SampleKit } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { imageSize, sharePageRow } from '../features/sharing/share-page.ts';
import { jpegOf } from '../platform/pictures/decoding.ts';
import { idOf, insertRows, instantOf } from './rows.ts';

/** An unguessable code that is the same each time: only for the sample company. */
function codeOf(key: string, length: number): string {
  return createHash('sha512').update(`sample:${key}`).digest('base64').replace(/[^0-9A-Za-z]/g, '').slice(0, length);
}

/** Ambassadors, proposals, share kits with their public pages, shares and visits. */
export async function seedSharing(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  await insertRows(manager, 'ambassador', company.ambassadors.map(({ person, since }) => ({ person_id: idOf('person', person), since: instantOf(now, since) })));
  await insertRows(manager, 'share_proposal', company.proposals.map(({ post, proposedBy, note, ago, declined }) => ({
    id: idOf('proposal', post), post_id: idOf('post', post), proposed_by_id: idOf('person', proposedBy), note, created_at: instantOf(now, ago),
    decided_at: declined ? instantOf(now, declined.ago) : null, decided_by_id: declined ? idOf('person', declined.by) : null, refusal_reason: declined?.reason ?? null,
  })));
  for (const kit of company.kits) await seedKit(manager, company, kit, now);
}

async function seedKit(manager: EntityManager, company: SampleCompany, kit: SampleKit, now: Date): Promise<void> {
  const kitId = idOf('kit', kit.key);
  const proposalId = idOf('proposal', kit.key);
  const approvedAt = instantOf(now, kit.approvedAgo);
  const proposedAt = new Date(approvedAt.getTime() - 2 * 86_400_000);
  const validUntil = new Date(now.getTime() + kit.validUntilDays * 86_400_000);
  const jpeg = await jpegOf(Buffer.from(kit.image.svg), imageSize);
  await insertRows(manager, 'share_proposal', [{
    id: proposalId, post_id: idOf('post', kit.post), proposed_by_id: idOf('person', kit.proposedBy), note: '', created_at: proposedAt,
    decided_at: approvedAt, decided_by_id: idOf('person', kit.approvedBy),
  }]);
  await insertRows(manager, 'share_kit', [{
    id: kitId, proposal_id: proposalId, created_by_id: idOf('person', kit.approvedBy), created_at: proposedAt, link_url: kit.link, promotional: kit.promotional,
    topics: kit.topics, valid_from: approvedAt, valid_until: validUntil, approved_at: approvedAt, approved_by_id: idOf('person', kit.approvedBy),
    withdrawn_at: kit.withdrawn ? instantOf(now, kit.withdrawn.ago) : null, withdrawn_by_id: kit.withdrawn ? idOf('person', kit.withdrawn.by) : null,
    withdrawal_reason: kit.withdrawn?.reason.fr ?? null,
    image_sha256: createHash('sha256').update(jpeg).digest('hex'),
  }]);
  await insertRows(manager, 'share_kit_image', [{ kit_id: kitId, jpeg: `\\x${jpeg.toString('hex')}` }]);
  await insertRows(manager, 'share_kit_text', languages.map((language) => ({
    kit_id: kitId, language, title: kit.title[language], description: opening(kit, language), body: paragraphsOf(kit.body[language]).slice(1),
    disclosure: kit.disclosure[language], must_not_say: kit.mustNotSay[language], image_alt: kit.image.alt[language],
  })));
  await insertRows(manager, 'share_kit_suggestion', kit.texts.map(({ network, language, text }, i) => ({
    id: idOf('suggestion', `${kit.key}/${i}`), kit_id: kitId, language, network, position: i + 1, text,
  })));
  const pageId = (language: string): string => codeOf(`page/${kit.key}/${language}`, 22);
  await insertRows(manager, 'share_page', languages.map((language) => ({
    ...sharePageRow({
      id: pageId(language), kitId, language, title: kit.title[language], description: opening(kit, language),
      body: paragraphsOf(kit.body[language]).slice(1), disclosure: kit.disclosure[language], siteName: company.name, linkUrl: kit.link,
      image: { jpeg, alt: kit.image.alt[language] }, publishedAt: approvedAt, validFrom: approvedAt, validUntil,
    }),
    withdrawn_at: kit.withdrawn ? instantOf(now, kit.withdrawn.ago) : null,
  })));
  const guideVersion = company.documents.find(({ kind }) => kind === 'guide')!;
  const shares = kit.shares.map((share, i) => ({ ...share, code: codeOf(`share/${kit.key}/${i}`, 12), language: company.people.find(({ key }) => key === share.person)!.languages[0]! }));
  await insertRows(manager, 'share_link', shares.map(({ code, network, language, ago }) => ({ code, page_id: pageId(language), network, created_at: instantOf(now, ago) })));
  await insertRows(manager, 'share', shares.map(({ code, person, network, language, ago }) => ({
    id: idOf('share', code), kit_id: kitId, person_id: idOf('person', person), network, language, link_code: code,
    guide_version_id: idOf('version', `${guideVersion.key}/${guideVersion.versions.at(-1)!.number}`), created_at: instantOf(now, ago),
  })));
  // Most opens come from one's own link; some addresses were copied on without it.
  const openOf = (own: typeof shares, i: number): { page_id: string; link_code: string | null } => {
    const share = i % 4 === 3 ? undefined : own[i % own.length];
    return { page_id: pageId(share?.language ?? (i % 3 === 2 ? 'en' : 'fr')), link_code: share?.code ?? null };
  };
  await insertRows(manager, 'share_visit', Object.entries(kit.opens).flatMap(([network, opens]) => Array.from({ length: opens }, (_, i) => ({
    ...openOf(shares.filter((share) => share.network === network), i), network: network as Network,
    visited_at: new Date(Math.floor(Math.min(approvedAt.getTime() + (i + 1) * 5 * 3_600_000, now.getTime()) / 3_600_000) * 3_600_000),
  }))));
}

/** The first paragraph stands under the title and on the card of a link; the rest is the text of the page. */
function opening(kit: SampleKit, language: Language): string {
  return paragraphsOf(kit.body[language])[0]!;
}

function paragraphsOf(body: string): string[] {
  return body.split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim()).filter(Boolean);
}
