import { describe, it } from '@jest/globals';
import { RuleTester } from 'eslint';
import parser from '@typescript-eslint/parser';
import rule from './feature-order.ts';

RuleTester.describe = describe;
RuleTester.it = it;
const source = '/house/apps/api/src';
const options = [{ source }];
const at = <More extends object>(file: string, to: string, more: More = {} as More) => ({ filename: `${source}/${file}`, code: `import { a } from '${to}';`, options, ...more });

new RuleTester({ languageOptions: { parser } }).run('feature-order', rule, {
  valid: [
    at('platform/mail/mail.ts', '../clock/clock.ts'),
    at('platform/mail/mail.ts', '@parvis/domain'),
    at('platform/database/data-source.ts', '../../entities.ts'),
    at('policies/post.policy.ts', '../features/posts/post.entity.ts'),
    at('policies/post.policy.ts', '../platform/database/sql.ts'),
    at('features/comments/comments.service.ts', '../posts/post.entity.ts'),
    at('features/comments/comments.service.ts', '../../policies/see.ts'),
    at('features/comments/comments.service.ts', './comments.queries.ts'),
    at('features/notifications/kinds/comment.ts', '../../comments/comment.events.ts'),
    at('features/comments/comments.spec.ts', '../home/home.queries.ts'),
    at('app.module.ts', './features/home/home.resolver.ts'),
    at('features/comments/comments.service.ts', '../../../test/database.ts'),
  ],
  invalid: [
    at('platform/mail/mail.ts', '../../features/people/person.entity.ts', { errors: [{ messageId: 'platform' }] }),
    at('platform/mail/mail.ts', '../../policies/see.ts', { errors: [{ messageId: 'platform' }] }),
    at('policies/post.policy.ts', '../features/posts/posts.service.ts', { errors: [{ messageId: 'policies' }] }),
    at('features/comments/comments.service.ts', '../posts/posts.queries.ts', { errors: [{ messageId: 'face' }] }),
    at('features/posts/posts.service.ts', '../comments/comment.entity.ts', { errors: [{ messageId: 'order', data: { from: 'posts', to: 'comments' } }] }),
    at('features/posts/posts.service.ts', '../../app.module.ts', { errors: [{ messageId: 'door' }] }),
    at('features/surprise/surprise.service.ts', '../posts/post.entity.ts', { errors: [{ messageId: 'unlisted' }, { messageId: 'order' }] }),
    { filename: `${source}/features/posts/post.ts`, code: `const later = await import('../home/home.service.ts');`, options, errors: [{ messageId: 'order' }] },
    { filename: `${source}/features/posts/post.ts`, code: `export * from '../home/home.service.ts';`, options, errors: [{ messageId: 'order' }] },
  ],
});
