import '../../platform/http/request.ts';
import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { toNodeId } from '@parvis/domain';
import { createFormat } from '@parvis/i18n';
import type { Request, Response } from 'express';
import { See } from '../../policies/see.ts';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { Entity } from '../entities/entity.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Acknowledgement } from './acknowledgement.entity.ts';
import { certificatePdf } from './certificate.ts';

@Controller('files/acknowledgements')
export class CertificateController {
  constructor(
    private readonly see: See,
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The certificate of one's own acceptance; for anyone else it does not exist. */
  @Get(':id/certificate.pdf')
  async certificate(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const given = req.viewer ? await this.see.one(req.viewer, Acknowledgement, id) : null;
    if (!given || !req.viewer) throw new NotFoundException();
    const { language, timeZone } = req.viewer;
    const person = await this.see.require(req.viewer, Person, req.viewer.id);
    const entity = await this.see.one(req.viewer, Entity, person.entityId);
    const version = await this.see.one(req.viewer, DocumentVersion, given.versionId);
    // The title of what one accepted stays on one's own proof, also after leaving the audience.
    const [text] = await this.database.rows<{ title: string }>(sql`
      SELECT title FROM document_version_text WHERE version_id = ${given.versionId} ORDER BY language = ${language} DESC LIMIT 1`);
    const pdf = await certificatePdf({
      language, company: this.settings.company, person: `${person.firstName} ${person.lastName}`, job: language === 'fr' ? person.jobTitleFr : person.jobTitleEn,
      entity: (language === 'fr' ? entity?.nameFr : entity?.nameEn) ?? '',
      document: text?.title ?? '', versionNumber: given.versionNumber, textLanguage: given.language,
      // As seen from 1970: a proof names the year, whatever year it is read in.
      acceptedAt: `${createFormat(language, timeZone, () => 0).dateTime(given.acknowledgedAt)} (${timeZone})`, acceptedAtUtc: given.acknowledgedAt.toISOString(),
      textSha256: given.textSha256, index: given.index, previousHash: given.previousHash, hash: given.hash,
      textUrl: version && new URL(`/files/versions/${toNodeId('version', version.id)}/${given.language}.md`, this.settings.url).href,
    });
    res.setHeader('Content-Type', 'application/pdf');
    res.setHeader('Content-Disposition', `attachment; filename="parvis-${language === 'fr' ? 'attestation' : 'certificate'}-${given.index}.pdf"`);
    res.send(pdf);
  }
}
