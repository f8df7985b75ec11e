import '../../platform/http/request.ts';
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { isLanguage } from '@parvis/domain';
import type { Request, Response } from 'express';
import { See } from '../../policies/see.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { DocumentsQueries } from './documents.queries.ts';

/** The exact text of a published version, to the byte: its SHA-256 is the one that certificates and records name. */
@Controller('files/versions')
export class ExactTextController {
  constructor(
    private readonly see: See,
    private readonly queries: DocumentsQueries,
  ) {}

  @Get(':id/:file')
  async exactText(@Param('id') id: string, @Param('file') file: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const language = file.replace(/\.md$/, '');
    const version = req.viewer && isLanguage(language) && file.endsWith('.md') ? await this.see.one(req.viewer, DocumentVersion, id) : null;
    const text = version && (await this.queries.texts(req.viewer!, version.id)).find((one) => one.language === language)?.text;
    if (!version || !text) throw new NotFoundException();
    res.setHeader('Content-Type', 'text/markdown; charset=utf-8');
    res.setHeader('Content-Disposition', `attachment; filename="version-${version.number}.${language}.md"`);
    res.send(Buffer.from(text, 'utf8'));
  }
}
