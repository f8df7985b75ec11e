import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { AuthController } from './auth.controller.ts';
import { DemoService } from './demo.service.ts';
import { SessionService } from './session.service.ts';
import { ViewerMiddleware } from './viewer.middleware.ts';
import { SessionResolver, ViewerResolver } from './viewer.resolver.ts';

@Module({
  controllers: [AuthController],
  providers: [SessionService, DemoService, ViewerResolver, SessionResolver],
  exports: [SessionService],
})
export class IdentityModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(ViewerMiddleware).forRoutes('graphql', 'auth/{*path}', 'files/{*path}');
  }
}
