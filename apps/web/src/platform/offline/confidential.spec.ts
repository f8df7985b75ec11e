import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isCompositeType, Kind, parse, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLObjectType, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { withoutConfidential } from './confidential.ts';
import { keptOperations } from './kept-operations.ts';

const community = (id: string, visibility?: string) => ({ __typename: 'Community', id, name: id, ...(visibility && { visibility }) });
const post = (id: string, where: object) => ({ __typename: 'Post', id, community: where });

test('what is of a secret community is taken out of lists, and is not kept at all where it is the thing itself', () => {
  const open = post('post_1', community('community_1', 'open'));
  const secret = post('post_2', community('community_2', 'secret'));
  const home = { viewer: { __typename: 'Viewer', home: { nodes: [open, secret] }, promotedPosts: [secret] } };
  expect(withoutConfidential(home)).toEqual({ data: { viewer: { __typename: 'Viewer', home: { nodes: [open] }, promotedPosts: [] } }, left: expect.arrayContaining(['post_2', 'community_2']) });
  expect(withoutConfidential({ post: secret }).data).toBeNull();
  expect(withoutConfidential({ comment: { __typename: 'Comment', id: 'comment_1', post: secret } }).data).toBeNull();
  expect(withoutConfidential({ viewer: { communities: { nodes: [community('a', 'closed'), community('b', 'secret')] } } }).data).toEqual({ viewer: { communities: { nodes: [community('a', 'closed')] } } });
});

test('the guide stays, a policy that is not for everyone does not', () => {
  const guide = { __typename: 'Document', id: 'document_1', audience: 'everyone' };
  expect(withoutConfidential({ allDocuments: [guide, { __typename: 'Document', id: 'document_2', audience: 'restricted' }] }).data).toEqual({ allDocuments: [guide] });
});

test('what does not say where it belongs is not kept', () => {
  expect(withoutConfidential({ community: community('community_1') }).data).toBeNull();
  expect(withoutConfidential({ post: { __typename: 'Post', id: 'post_1' } }).data).toBeNull();
  expect(withoutConfidential({ document: { __typename: 'Document', id: 'document_1' } }).data).toBeNull();
});

describe('every operation that is kept says where its things belong', () => {
  const schema = buildSchema(readFileSync(new URL('../../../../api/schema.graphql', import.meta.url), 'utf8'));
  const documents = Object.values(JSON.parse(readFileSync(new URL('../graphql/__generated__/persisted-documents.json', import.meta.url), 'utf8')) as Record<string, string>).map((text) => parse(text));
  const asked = documents.flatMap(({ definitions }) => definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION && keptOperations.has(one.name?.value ?? '')).map((operation) => ({ operation, fragments: new Map(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one])) })));

  test('and there is one for each name', () => expect(asked.map(({ operation }) => operation.name!.value).sort()).toEqual([...keptOperations].sort()));

  test.each(asked.map(({ operation, fragments }) => [operation.name!.value, operation, fragments] as const))('%s', (_name, operation, fragments) => {
    const missing: string[] = [];
    /** The fields that are asked of a thing, whatever fragment they stand in. */
    const fieldsOf = (set: SelectionSetNode): { name: string; set: SelectionSetNode | undefined }[] =>
      set.selections.flatMap((one) => {
        if (one.kind === Kind.FIELD) return [{ name: one.name.value, set: one.selectionSet }];
        return fieldsOf(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value)!.selectionSet);
      });
    function walk(sets: SelectionSetNode[], type: GraphQLCompositeType, placed: boolean, path: string) {
      const fields = sets.flatMap(fieldsOf);
      const names = new Set(fields.map(({ name }) => name));
      const needs = { Community: 'visibility', Document: 'audience', Post: placed ? 'id' : 'community', Comment: placed ? 'id' : 'post' }[type.name];
      if (needs && !names.has(needs)) missing.push(`${path}: ${needs}`);
      const here = placed || ['Community', 'Post', 'Comment'].includes(type.name);
      for (const name of names) {
        const below = fields.flatMap((field) => (field.name === name && field.set ? [field.set] : []));
        const field = (type as GraphQLObjectType).getFields()[name];
        const next = field && getNamedType(field.type);
        if (below.length > 0 && isCompositeType(next)) walk(below, next, here, `${path}.${name}`);
      }
    }
    walk([operation.selectionSet], schema.getQueryType()!, false, 'Query');
    expect(missing).toEqual([]);
  });
});

test('the card of a page of the web stays with its post; that of a link into Parvis, which may name something secret, does not', () => {
  const card = { __typename: 'LinkCard', url: 'https://example.org/', title: 'Fibre', path: null };
  const post = { __typename: 'Post', id: 'post_1', community: { __typename: 'Community', id: 'community_1', visibility: 'open' } };
  const { data } = withoutConfidential({ post: { ...post, linkCards: [card, { ...card, title: 'Boréal', path: '/communities/community_2' }] } });
  expect(data).toEqual({ post: { ...post, linkCards: [card] } });
});
