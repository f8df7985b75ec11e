import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid, kitFault, mastodonInstance, newId, shareTextFault, shareUrl, type Language, type Network } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { KitsQueries } from './kits.queries.ts';
import { ShareKit } from './share-kit.entity.ts';
import { randomCode } from './share-page.ts';
import { Share } from './share.entity.ts';

/** After so many days nobody can tell any more who shared what. */
const forgottenAfter = 90;

@Injectable()
export class SharesService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly kits: KitsQueries,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('41 3 * * *', 'forget-sharers', () => this.forget());
  }

  /**
   * Shares an approved kit: checks the words as they will leave, makes a short link of its own, and says where to open the network's dialog.
   * The kit's row is locked, so that no share begins after a withdrawal. The words are not kept.
   */
  share(
    viewer: Viewer,
    input: { clientId: string; kitId: string; network: Network; language: Language; text: string; instance?: string | null },
  ): Promise<{ share: Share; openUrl: string | null; kit: ShareKit }> {
    if (!isUuid(input.clientId)) throw new UserError('INVALID', 'clientId');
    const instance = input.network === 'mastodon' ? mastodonInstance(input.instance ?? '') : null;
    if (input.network === 'mastodon' && !instance) throw new UserError(input.instance?.trim() ? 'MASTODON_SERVER_INVALID' : 'REQUIRED', 'instance');
    return this.database.tx(async () => {
      const kit = await this.see.require(viewer, ShareKit, input.kitId, { field: 'kitId', forUpdate: true });
      await this.can.require(viewer, 'share', ShareKit, kit, 'kitId');
      const fault = kitFault(kit, this.clock.now());
      if (fault) throw new UserError(fault, 'kitId');
      const [page] = await this.database.rows<{ id: string; title: string; disclosure: string }>(sql`
        SELECT id, title, disclosure FROM share_page WHERE kit_id = ${kit.id} AND language = ${input.language}`);
      if (!page) throw new UserError('VERSION_LANGUAGE_MISSING', 'language');
      const before = await this.given(viewer, input.clientId);
      const code = before?.linkCode ?? randomCode(12);
      const link = this.kits.shortLink(code);
      const textFault = shareTextFault(input.network, { text: input.text, link, subject: page.title, disclosure: page.disclosure });
      if (textFault) throw new UserError(textFault, 'text', { network: input.network, max: 0 });
      if (!before) {
        await this.database.rows(sql`INSERT INTO share_link (code, page_id, network, created_at) VALUES (${code}, ${page.id}, ${input.network}, ${this.clock.now()})`);
        await this.database.rows(sql`
          INSERT INTO share (id, kit_id, person_id, network, language, link_code, guide_version_id, client_id, created_at)
          SELECT ${newId()}, ${kit.id}, ${viewer.id}, ${input.network}, ${input.language}, ${code}, v.id, ${input.clientId}, ${this.clock.now()}
          FROM document_version v JOIN document d ON d.id = v.document_id WHERE d.kind = 'guide' AND v.published_at IS NOT NULL ORDER BY v.number DESC LIMIT 1`);
      }
      const openUrl = shareUrl(input.network, { text: input.text, link, subject: page.title, ...(instance ? { instance } : {}) });
      return { share: (await this.given(viewer, input.clientId))!, openUrl, kit };
    });
  }

  /** A share is not a dossier: after 90 days only the count remains. */
  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - forgottenAfter * 86_400_000);
    await this.database.rows(sql`UPDATE share SET person_id = NULL, client_id = NULL WHERE created_at < ${before} AND person_id IS NOT NULL`);
  }

  private async given(viewer: Viewer, clientId: string): Promise<Share | null> {
    const [share] = await this.database.entities(Share, sql`SELECT * FROM share WHERE person_id = ${viewer.id} AND client_id = ${clientId}`);
    return share ?? null;
  }
}
