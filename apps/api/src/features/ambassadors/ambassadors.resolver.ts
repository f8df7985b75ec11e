import { Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { ViewerType, viewerShown } from '../identity/viewer.types.ts';
import { Ambassador } from './ambassador.entity.ts';
import { AmbassadorsService } from './ambassadors.service.ts';
import { AmbassadorPayload } from './ambassadors.types.ts';

@Resolver(() => ViewerType)
export class AmbassadorsResolver {
  constructor(private readonly ambassadors: AmbassadorsService) {}

  @ResolveField(() => Ambassador, { nullable: true, description: 'Me as ambassador; null when I am none, left, or have not accepted the guide in force.' })
  ambassador(@AsViewer() viewer: Viewer): Promise<Ambassador | null> {
    return this.ambassadors.current(viewer);
  }

  @Mutation(() => AmbassadorPayload, { description: 'Volunteers as ambassador, once the guide in force is accepted.' })
  async becomeAmbassador(@AsViewer() viewer: Viewer): Promise<AmbassadorPayload> {
    return { ambassador: await this.ambassadors.become(viewer), viewer: viewerShown(viewer) };
  }

  @Mutation(() => AmbassadorPayload, { description: 'Stops being an ambassador. Nobody is told.' })
  async leaveAmbassadors(@AsViewer() viewer: Viewer): Promise<AmbassadorPayload> {
    await this.ambassadors.leave(viewer);
    return { ambassador: null, viewer: viewerShown(viewer) };
  }
}
