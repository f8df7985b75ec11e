import { Module } from '@nestjs/common';
import { LinksModule } from '../links/links.module.ts';
import { DocumentCards } from './document-cards.ts';
import { DifferenceQueries } from './difference.queries.ts';
import { DocumentsQueries } from './documents.queries.ts';
import { DocumentsResolver, MyDocumentsResolver, UpdateNoteResolver } from './documents.resolver.ts';
import { DocumentsService } from './documents.service.ts';
import { DraftsService } from './drafts.service.ts';
import { ExactTextController } from './exact-text.controller.ts';
import { SectionsResolver, VersionsResolver } from './versions.resolver.ts';

@Module({
  imports: [LinksModule],
  controllers: [ExactTextController],
  providers: [DocumentsService, DocumentCards, DraftsService, DocumentsQueries, DifferenceQueries, DocumentsResolver, MyDocumentsResolver, UpdateNoteResolver, VersionsResolver, SectionsResolver],
})
export class DocumentsModule {}
