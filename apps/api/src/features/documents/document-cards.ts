import { Injectable, type OnModuleInit } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { LinksService } from '../links/links.service.ts';
import { Document } from './document.entity.ts';
import { DocumentsQueries } from './documents.queries.ts';

/** The card of a link to a document in force: for those it addresses. */
@Injectable()
export class DocumentCards implements OnModuleInit {
  constructor(
    private readonly see: See,
    private readonly queries: DocumentsQueries,
    private readonly links: LinksService,
  ) {}

  onModuleInit(): void {
    this.links.leadsInside('documents', async (viewer, part) => this.card(viewer, await this.see.one(viewer, Document, part)));
    this.links.leadsInside('guide', async (viewer) => this.card(viewer, await this.queries.guide(viewer)));
  }

  private async card(viewer: Viewer, document: Document | null): Promise<{ title: string; description: null } | null> {
    const version = document && (await this.queries.inForce(viewer, document.id));
    const texts = version ? await this.queries.texts(viewer, version.id) : [];
    const text = texts.find(({ language }) => language === viewer.language) ?? texts[0];
    return text ? { title: text.title, description: null } : null;
  }
}
