import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toNodeId } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { Document } from '../documents/document.entity.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Acknowledgement } from './acknowledgement.entity.ts';
import { AcknowledgementsQueries } from './acknowledgements.queries.ts';
import { AcknowledgementsService } from './acknowledgements.service.ts';
import { AcknowledgementConnection, AcknowledgeVersionInput, AcknowledgeVersionPayload, ViewerAcceptance } from './acknowledgements.types.ts';

@Resolver(() => Acknowledgement)
export class AcknowledgementsResolver {
  constructor(
    private readonly see: See,
    private readonly acknowledgements: AcknowledgementsService,
  ) {}

  @ResolveField(() => String, { description: 'Place in the ledger, from 1.' })
  index(@Parent() given: Acknowledgement): string {
    return given.index;
  }

  @ResolveField(() => Document, { nullable: true, description: 'Null once I may no longer see it; the proof remains.' })
  document(@AsViewer() viewer: Viewer, @Parent() given: Acknowledgement): Promise<Document | null> {
    return this.see.one(viewer, Document, given.documentId);
  }

  @ResolveField(() => DocumentVersion, { nullable: true, description: 'The version accepted; null where I may no longer see its document.' })
  version(@AsViewer() viewer: Viewer, @Parent() given: Acknowledgement): Promise<DocumentVersion | null> {
    return this.see.one(viewer, DocumentVersion, given.versionId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Where the exact text that was accepted is downloaded; null once I may no longer see it.' })
  async textPath(@AsViewer() viewer: Viewer, @Parent() given: Acknowledgement): Promise<string | null> {
    const version = await this.see.one(viewer, DocumentVersion, given.versionId);
    return version && `/files/versions/${toNodeId('version', version.id)}/${given.language}.md`;
  }

  @ResolveField(() => String, { description: 'Where the certificate (a tagged PDF) is downloaded.' })
  certificatePath(@Parent() given: Acknowledgement): string {
    return `/files/acknowledgements/${toNodeId('acknowledgement', given.id)}/certificate.pdf`;
  }

  @Mutation(() => AcknowledgeVersionPayload, { description: 'Accepts the version in force, as it was read.' })
  async acknowledgeVersion(@AsViewer() viewer: Viewer, @Args('input') input: AcknowledgeVersionInput): Promise<AcknowledgeVersionPayload> {
    const acknowledgement = await this.acknowledgements.acknowledge(viewer, input.versionId, input.language, input.textSha256);
    return { acknowledgement, document: await this.see.one(viewer, Document, acknowledgement.documentId) };
  }
}

@Resolver(() => Document)
export class DocumentAcceptanceResolver {
  constructor(private readonly queries: AcknowledgementsQueries) {}

  @ResolveField(() => ViewerAcceptance, { description: 'Whether I accepted what is in force, and until when I should.' })
  viewerAcceptance(@AsViewer() viewer: Viewer, @Parent() document: Document): Promise<ViewerAcceptance> {
    return this.queries.acceptance(viewer, document);
  }
}

@Resolver(() => ViewerType)
export class MyAcknowledgementsResolver {
  constructor(private readonly queries: AcknowledgementsQueries) {}

  @ResolveField(() => AcknowledgementConnection, { description: 'What I accepted, the latest first.' })
  async acknowledgements(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Acknowledgement>> {
    return toConnection(await this.queries.mine(viewer, page), page);
  }
}
