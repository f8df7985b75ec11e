import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { amountFault, approvalFault, languages, limits, newId, shareTextFault } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import type { KitFacts } from '../../policies/sharing.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { refuseOverwriting } from '../../platform/graphql/revision.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { sentJpeg } from '../../platform/pictures/jpeg.ts';
import { AuditService } from '../audit/audit.service.ts';
import { kitRevision, type KitWords } from './kit-revision.ts';
import { ProposalsService } from './proposals.service.ts';
import { ShareKitSuggestion } from './share-kit-suggestion.entity.ts';
import { ShareKitText } from './share-kit-text.entity.ts';
import { ShareKit } from './share-kit.entity.ts';
import { imageSize, randomCode, sharePageRow } from './share-page.ts';
import type { ApproveKitInput, SaveKitInput } from './sharing.types.ts';

const day = 86_400_000;

/** A share kit: written by communications, approved, published, withdrawn. Only its own fields ever leave. */
@Injectable()
export class KitsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly audit: AuditService,
    private readonly proposals: ProposalsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** An empty kit; with a proposal, its answer. Nothing of the proposed post is copied. */
  create(viewer: Viewer, proposalId: string | null | undefined): Promise<ShareKit> {
    if (!viewer.roles.has('communications_editor')) throw new UserError(proposalId ? 'NOT_FOUND' : 'NOT_ALLOWED', proposalId ? 'proposalId' : null);
    return this.database.tx(async () => {
      const proposal = proposalId ? await this.proposals.decide(viewer, proposalId, null) : null;
      const now = this.clock.now();
      const kit = await this.database.insert(ShareKit, {
        id: newId(), proposalId: proposal?.id ?? null, createdById: viewer.id, createdAt: now, linkUrl: null, promotional: false, topics: [],
        validFrom: now, validUntil: new Date(now.getTime() + 30 * day), approvedAt: null, approvedById: null, withdrawnAt: null, withdrawnById: null,
        withdrawalReason: null, imageSha256: null,
      });
      return this.see.require(viewer, ShareKit, kit.id);
    });
  }

  /** Saves a kit in preparation; it may be incomplete until it is approved. */
  save(viewer: Viewer, input: SaveKitInput): Promise<ShareKit> {
    checked((check) => {
      if (input.linkUrl && !(URL.canParse(input.linkUrl) && /^https?:$/.test(new URL(input.linkUrl).protocol) && input.linkUrl.length <= limits.kitLink.max)) check.refuse('linkUrl', 'WEB_ADDRESS_INVALID');
      if (input.validUntil <= input.validFrom) check.refuse('validUntil', 'DATES_REVERSED');
      else check.refuse('validUntil', amountFault(Math.ceil((input.validUntil.getTime() - input.validFrom.getTime()) / day), limits.kitValidity), { ...limits.kitValidity });
      for (const { language, title, description, body, disclosure, mustNotSay, imageAlt } of input.texts) {
        check.text(`title.${language}`, title, { ...limits.kitTitle, min: 0 });
        check.text(`description.${language}`, description, limits.kitSummary);
        check.text(`body.${language}`, body.join('\n'), { ...limits.kitText, min: 0 });
        check.text(`disclosure.${language}`, disclosure, { ...limits.kitDisclosure, min: 0 });
        check.text(`mustNotSay.${language}`, mustNotSay, limits.kitNotToSay);
        check.text(`imageAlt.${language}`, imageAlt, limits.kitImageDescription);
      }
      input.suggestions.forEach(({ text }, i) => check.text(`suggestions.${i}`, text, limits.kitText));
      check.amount('suggestions', input.suggestions.length, { min: 0, max: 60, unit: 'items' });
    });
    const wanted = toKeep(input);
    return this.onKit(viewer, 'edit', input.kitId, async (kit) => {
      const there = await this.textsOf(kit.id);
      const others = there.filter(({ language }) => !wanted.texts.some((text) => text.language === language));
      refuseOverwriting({
        basedOn: input.basedOn, revision: kitRevision({ kit, texts: there, suggestions: await this.suggestionsOf(kit.id) }),
        wanted: kitRevision({ ...wanted, texts: [...others, ...wanted.texts] }),
      });
      const { linkUrl, promotional, topics, validFrom, validUntil } = wanted.kit;
      await this.database.rows(sql`
        UPDATE share_kit SET link_url = ${linkUrl}, promotional = ${promotional}, topics = ${topics}::text[], valid_from = ${validFrom}, valid_until = ${validUntil} WHERE id = ${kit.id}`);
      for (const { language, title, description, body, disclosure, mustNotSay, imageAlt } of wanted.texts) {
        await this.database.rows(sql`
          INSERT INTO share_kit_text (kit_id, language, title, description, body, disclosure, must_not_say, image_alt)
          VALUES (${kit.id}, ${language}, ${title}, ${description}, ${body}::text[], ${disclosure}, ${mustNotSay}, ${imageAlt})
          ON CONFLICT (kit_id, language) DO UPDATE SET title = excluded.title, description = excluded.description, body = excluded.body,
            disclosure = excluded.disclosure, must_not_say = excluded.must_not_say, image_alt = excluded.image_alt`);
      }
      await this.database.rows(sql`DELETE FROM share_kit_suggestion WHERE kit_id = ${kit.id}`);
      for (const [i, { network, language, text }] of wanted.suggestions.entries()) {
        await this.database.rows(sql`
          INSERT INTO share_kit_suggestion (id, kit_id, language, network, position, text) VALUES (${newId()}, ${kit.id}, ${language}, ${network}, ${i + 1}, ${text})`);
      }
      return this.see.require(viewer, ShareKit, kit.id);
    });
  }

  /** Sets the picture: decoded, cut to 1200 × 630 and encoded anew, so that nothing else of the file is kept. INVALID for what is no picture. */
  async setImage(viewer: Viewer, kitId: string, file: Buffer): Promise<ShareKit> {
    // First whether one may: decoding a picture costs.
    await this.can.require(viewer, 'edit', ShareKit, await this.see.require(viewer, ShareKit, kitId, { field: 'kitId' }), 'kitId');
    const jpeg = await sentJpeg(file, imageSize);
    return this.onKit(viewer, 'edit', kitId, async (kit) => {
      await this.database.rows(sql`INSERT INTO share_kit_image (kit_id, jpeg) VALUES (${kit.id}, ${jpeg}) ON CONFLICT (kit_id) DO UPDATE SET jpeg = excluded.jpeg`);
      await this.database.rows(sql`UPDATE share_kit SET image_sha256 = ${createHash('sha256').update(jpeg).digest('hex')} WHERE id = ${kit.id}`);
      return this.see.require(viewer, ShareKit, kit.id);
    });
  }

  async image(kitId: string): Promise<Buffer | null> {
    const [row] = await this.database.rows<{ jpeg: Buffer }>(sql`SELECT jpeg FROM share_kit_image WHERE kit_id = ${kitId}`);
    return row?.jpeg ?? null;
  }

  /** Approves: copies the kit's fields, and nothing else, onto its public pages, one a language. */
  approve(viewer: Viewer, { kitId, basedOn }: ApproveKitInput): Promise<ShareKit> {
    return this.onKit(viewer, 'approve', kitId, async (kit) => {
      const [texts, suggestions, jpeg] = [await this.textsOf(kit.id), await this.suggestionsOf(kit.id), await this.image(kit.id)];
      // Nobody publishes what they have not read.
      if (basedOn !== kitRevision({ kit, texts, suggestions })) throw new UserError('CHANGED_MEANWHILE');
      const now = this.clock.now();
      const { proposedById } = (await this.can.facts(viewer, ShareKit, kit)) as KitFacts;
      const fault = approvalFault({ ...kit, proposerIds: proposedById ? [proposedById] : [] }, viewer.id, now);
      if (fault) throw new UserError(fault, fault === 'DATES_REVERSED' || fault === 'KIT_EXPIRED' ? 'validUntil' : 'kitId');
      checked((check) => {
        for (const language of languages) {
          const text = texts.find((one) => one.language === language);
          check.text(`title.${language}`, text?.title ?? '', limits.kitTitle);
          check.text(`description.${language}`, text?.description ?? '', { ...limits.kitSummary, min: 1 });
          check.text(`body.${language}`, text?.body.join('\n') ?? '', limits.kitText);
          check.text(`disclosure.${language}`, text?.disclosure ?? '', limits.kitDisclosure);
          if (jpeg) check.text(`imageAlt.${language}`, text?.imageAlt ?? '', { ...limits.kitImageDescription, min: 1 });
          if (!suggestions.some((one) => one.language === language)) check.refuse(`suggestions.${language}`, 'REQUIRED');
        }
        // A link of the length that real ones have: what is suggested must fit as it stands.
        const link = `${this.settings.shareUrl}/s/${'0'.repeat(12)}`;
        suggestions.forEach(({ network, language, text }, i) => {
          const disclosure = texts.find((one) => one.language === language)?.disclosure ?? '';
          check.refuse(`suggestions.${i}`, shareTextFault(network, { text, link, subject: texts.find((one) => one.language === language)?.title, disclosure }), { network, max: 0 });
        });
      });
      await this.database.rows(sql`UPDATE share_kit SET approved_at = ${now}, approved_by_id = ${viewer.id} WHERE id = ${kit.id}`);
      for (const text of texts) {
        const row = sharePageRow({
          id: randomCode(22), kitId: kit.id, language: text.language, title: text.title, description: text.description, body: text.body, disclosure: text.disclosure,
          siteName: this.settings.company, linkUrl: kit.linkUrl, image: jpeg && { jpeg, alt: text.imageAlt }, publishedAt: now, validFrom: kit.validFrom, validUntil: kit.validUntil,
        });
        await this.database.rows(sql`INSERT INTO share_page SELECT * FROM jsonb_populate_record(null::share_page, ${JSON.stringify(row)}::jsonb)`);
      }
      await this.signals.send({ type: 'kitChanged', kitId: kit.id });
      await this.audit.record({ actorId: viewer.id, act: 'kit.approve', thingKind: 'kit', thingId: kit.id });
      return this.see.require(viewer, ShareKit, kit.id);
    });
  }

  /** Withdraws: the public pages answer 410 at their next request, and nobody shares it any more. */
  withdraw(viewer: Viewer, kitId: string, reason: string): Promise<ShareKit> {
    checked((check) => check.text('reason', reason, limits.reason));
    return this.onKit(viewer, 'withdraw', kitId, async (kit) => {
      const now = this.clock.now();
      await this.database.rows(sql`UPDATE share_kit SET withdrawn_at = ${now}, withdrawn_by_id = ${viewer.id}, withdrawal_reason = ${reason.trim()} WHERE id = ${kit.id}`);
      await this.database.rows(sql`UPDATE share_page SET withdrawn_at = ${now} WHERE kit_id = ${kit.id}`);
      await this.signals.send({ type: 'kitChanged', kitId: kit.id, goneBy: 'withdrawn' });
      await this.audit.record({ actorId: viewer.id, act: 'kit.withdraw', thingKind: 'kit', thingId: kit.id });
      return this.see.require(viewer, ShareKit, kit.id);
    });
  }

  private onKit<T>(viewer: Viewer, act: string, kitId: string, work: (kit: ShareKit) => Promise<T>): Promise<T> {
    return this.database.tx(async () => {
      const kit = await this.see.require(viewer, ShareKit, kitId, { field: 'kitId', forUpdate: true });
      await this.can.require(viewer, act, ShareKit, kit, 'kitId');
      return work(kit);
    });
  }

  private textsOf(kitId: string): Promise<ShareKitText[]> {
    return this.database.entities(ShareKitText, sql`SELECT * FROM share_kit_text WHERE kit_id = ${kitId}`);
  }

  private suggestionsOf(kitId: string): Promise<ShareKitSuggestion[]> {
    return this.database.entities(ShareKitSuggestion, sql`SELECT * FROM share_kit_suggestion WHERE kit_id = ${kitId} ORDER BY position`);
  }
}

/** What was typed, as it is kept. */
function toKeep({ linkUrl, promotional, topics, validFrom, validUntil, texts, suggestions }: SaveKitInput): KitWords {
  return {
    kit: { linkUrl: linkUrl || null, promotional, topics: [...new Set(topics.map((topic) => topic.trim()).filter(Boolean))], validFrom, validUntil },
    texts: texts.map(({ language, title, description, body, disclosure, mustNotSay, imageAlt }) => ({
      language, title: title.trim(), description: description.trim(), body: body.map((paragraph) => paragraph.replace(/[ \t\r\n]+/g, ' ').trim()).filter(Boolean),
      disclosure: disclosure.trim(), mustNotSay: mustNotSay.trim(), imageAlt: imageAlt.trim(),
    })),
    suggestions: suggestions.map(({ network, language, text }) => ({ network, language, text: text.trim() })),
  };
}
