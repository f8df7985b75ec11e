import { Module } from '@nestjs/common';
import { AcknowledgementsQueries } from './acknowledgements.queries.ts';
import { AcknowledgementsResolver, DocumentAcceptanceResolver, MyAcknowledgementsResolver } from './acknowledgements.resolver.ts';
import { AcknowledgementsService } from './acknowledgements.service.ts';
import { CertificateController } from './certificate.controller.ts';

@Module({
  controllers: [CertificateController],
  providers: [AcknowledgementsService, AcknowledgementsQueries, AcknowledgementsResolver, DocumentAcceptanceResolver, MyAcknowledgementsResolver],
})
export class AcknowledgementsModule {}
