import { describe, it } from '@jest/globals';
import { RuleTester } from 'eslint';
import parser from '@typescript-eslint/parser';
import rule from './read-through-see.ts';

RuleTester.describe = describe;
RuleTester.it = it;
const refused = (code: string) => ({ code, errors: [{ messageId: 'read' }] });

new RuleTester({ languageOptions: { parser } }).run('read-through-see', rule, {
  valid: [
    'this.see.require(viewer, Post, id);',
    'see.all(viewer, Post);',
    'posts.find((post) => post.id === id);',
    'this.people.filter(isHere).find(isAwa);',
    'manager.save(post);',
    'manager.createQueryBuilder().update(Post).set({ lockedAt }).execute();',
    'posts.createQueryBuilder().insert().values(rows).execute();',
  ],
  invalid: [
    'manager.find(Post);',
    'this.database.manager.findOne(Post, { where: { id } });',
    'this.posts.findOneBy({ id });',
    'this.posts.findBy({ communityId });',
    'postRepository.count();',
    'manager.getRepository(Post).find({ where: { id } });',
    `this.posts.createQueryBuilder('post').getMany();`,
    `manager.createQueryBuilder(Post, 'post').select('post.id').getMany();`,
    'dataSource.manager.exists(Post, { where: { id } });',
  ].map(refused),
});
