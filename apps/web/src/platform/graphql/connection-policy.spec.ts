import { gql, InMemoryCache } from '@apollo/client';
import { connectionPolicies } from './connection-policy.ts';

const query = gql`
  query People($after: String, $search: String) {
    people(after: $after, search: $search) {
      nodes {
        id
      }
      pageInfo {
        endCursor
      }
    }
  }
`;

function directory() {
  const cache = new InMemoryCache({ typePolicies: connectionPolicies({ Query: { people: ['search'] } }) });
  return {
    page(ids: string[], variables: { after?: string; search?: string }) {
      const nodes = ids.map((id) => ({ __typename: 'Person', id }));
      const people = { __typename: 'PersonConnection', nodes, pageInfo: { __typename: 'PageInfo', endCursor: ids.at(-1) } };
      cache.writeQuery({ query, variables, data: { people } });
    },
    read(search?: string) {
      const found = cache.readQuery<{ people: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }>({ query, variables: { search } });
      return found && { ids: found.people.nodes.map(({ id }) => id), end: found.people.pageInfo.endCursor };
    },
  };
}

test('the next page is put behind the first, and who stands on both is shown once', () => {
  const { page, read } = directory();
  page(['awa', 'bruno'], {});
  page(['bruno', 'chloe'], { after: 'bruno' });
  expect(read()).toEqual({ ids: ['awa', 'bruno', 'chloe'], end: 'chloe' });
});

test('reading from the start begins the list anew', () => {
  const { page, read } = directory();
  page(['awa'], {});
  page(['bruno'], { after: 'awa' });
  page(['zoe', 'awa'], {});
  expect(read()?.ids).toEqual(['zoe', 'awa']);
});

test('another search is another list', () => {
  const { page, read } = directory();
  page(['awa'], {});
  page(['bruno'], { search: 'bru' });
  expect(read()?.ids).toEqual(['awa']);
  expect(read('bru')?.ids).toEqual(['bruno']);
});

test('what is gone leaves a list of edges, and the rest of it stays', () => {
  const edges = gql`
    query {
      people {
        edges {
          node {
            id
          }
        }
      }
    }
  `;
  const cache = new InMemoryCache({ typePolicies: connectionPolicies({ Query: { people: [] } }) });
  const edge = (id: string) => ({ __typename: 'PersonEdge', node: { __typename: 'Person', id } });
  cache.writeQuery({ query: edges, data: { people: { __typename: 'PersonConnection', edges: ['awa', 'bruno', 'chloe'].map(edge) } } });
  cache.evict({ id: 'Person:bruno' });
  expect(cache.readQuery({ query: edges })).toEqual({ people: { __typename: 'PersonConnection', edges: ['awa', 'chloe'].map(edge) } });
});
