import { Global, Module } from '@nestjs/common';
import { Can } from './can.ts';
import { See } from './see.ts';
// Each of these says who sees one kind of thing, and who may do what with it.
import './community.policy.ts';
import './document.policy.ts';
import './draft.policy.ts';
import './event.policy.ts';
import './file.policy.ts';
import './following.policy.ts';
import './link.policy.ts';
import './moderation.policy.ts';
import './organization.policy.ts';
import './poll.policy.ts';
import './post.policy.ts';
import './reminder.policy.ts';
import './rule.policy.ts';
import './scheduled-post.policy.ts';
import './sharing.policy.ts';
import './succession.policy.ts';

@Global()
@Module({ providers: [See, Can], exports: [See, Can] })
export class PoliciesModule {}
