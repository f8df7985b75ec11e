import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../policies/can.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { AdoptionQueries } from './adoption.queries.ts';
import { Adoption } from './adoption.types.ts';

@Resolver(() => DocumentVersion)
export class AdoptionResolver {
  constructor(
    private readonly can: Can,
    private readonly queries: AdoptionQueries,
  ) {}

  @ResolveField(() => Adoption, { nullable: true, description: 'For who writes the document; null for a draft.' })
  async adoption(@AsViewer() viewer: Viewer, @Parent() version: DocumentVersion): Promise<Adoption | null> {
    return (await this.can.may(viewer, 'seeAdoption', DocumentVersion, version)) ? this.queries.of(viewer, version) : null;
  }
}
