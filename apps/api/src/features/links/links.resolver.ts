import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { LinkPreviews } from './link-previews.service.ts';
import { LinkCard, PreviewLinkInput, PreviewLinkPayload } from './links.types.ts';

@Resolver(() => LinkCard)
export class LinksResolver {
  constructor(private readonly previews: LinkPreviews) {}

  @Mutation(() => PreviewLinkPayload, { description: 'Says what a link leads to that I am writing, and has its page asked for where nobody did yet. Asking again changes nothing.' })
  async previewLink(@AsViewer() viewer: Viewer, @Args('input') input: PreviewLinkInput): Promise<PreviewLinkPayload> {
    return { card: await this.previews.of(viewer, input.url) };
  }
}
