import { Module, type MiddlewareConsumer, type NestModule, type OnModuleInit } from '@nestjs/common';
import { AuthController } from './auth.controller.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { DemoService } from './demo.service.ts';
import { GrantedRolesResolver } from './granted-roles.resolver.ts';
import { OidcService } from './oidc.service.ts';
import { PasswordService } from './password.service.ts';
import { SessionService } from './session.service.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { ViewerMiddleware } from './viewer.middleware.ts';
import { SessionResolver, ViewerResolver } from './viewer.resolver.ts';

@Module({
  controllers: [AuthController],
  providers: [SessionService, DemoService, PasswordService, OidcService, SignInLimits, ViewerResolver, SessionResolver, GrantedRolesResolver],
  exports: [SessionService, PasswordService],
})
export class IdentityModule implements NestModule, OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly oidc: OidcService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('17 3 * * *', 'forget-sign-ins', async () => {
      await this.oidc.forgetOld();
      const kept = new Date(this.clock.now().getTime() - 30 * 24 * 60 * 60 * 1000);
      await this.database.rows(sql`DELETE FROM session WHERE expires_at < ${kept} OR ended_at < ${kept}`);
      await this.database.rows(sql`DELETE FROM rate_limit WHERE expire < ${this.clock.now().getTime()}`);
    });
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(ViewerMiddleware).forRoutes('graphql', 'failures', 'auth/{*path}', 'files/{*path}');
  }
}
