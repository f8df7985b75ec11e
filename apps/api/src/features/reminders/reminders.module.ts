import { Module, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { RemindersResolver } from './reminders.resolver.ts';
import { RemindersService } from './reminders.service.ts';

@Module({ providers: [RemindersService, RemindersResolver], exports: [RemindersService] })
export class RemindersModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly reminders: RemindersService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'deliver-reminders', () => this.reminders.deliver());
  }
}
