import { gql } from '@apollo/client';
import { createCache } from './client.ts';

const card = gql`
  query Card {
    shareKit(id: "kit_1") {
      id
      texts {
        language
        title
        description
      }
    }
    guide {
      id
      viewerAcceptance {
        accepted
        acceptBy
      }
    }
  }
`;
const less = gql`
  query Less {
    shareKit(id: "kit_1") {
      id
      texts {
        language
        title
      }
    }
    guide {
      id
      viewerAcceptance {
        accepted
      }
    }
  }
`;
const kit = (texts: object[]) => ({ __typename: 'ShareKit', id: 'kit_1', texts: texts.map((text) => ({ __typename: 'KitText', ...text })) });
const guide = (acceptance: object) => ({ __typename: 'Document', id: 'document_1', viewerAcceptance: { __typename: 'ViewerAcceptance', ...acceptance } });

test('an operation that asks less of a part takes nothing from one that asked more, and brings what is newer', () => {
  const cache = createCache();
  cache.writeQuery({ query: card, data: { shareKit: kit([{ language: 'fr', title: 'Avant', description: 'Sur la fibre' }]), guide: guide({ accepted: false, acceptBy: '2026-12-15' }) } });
  cache.writeQuery({ query: less, data: { shareKit: kit([{ language: 'fr', title: 'Après' }]), guide: guide({ accepted: true }) } });
  expect(cache.readQuery({ query: card })).toMatchObject({
    shareKit: { texts: [{ language: 'fr', title: 'Après', description: 'Sur la fibre' }] },
    guide: { viewerAcceptance: { accepted: true, acceptBy: '2026-12-15' } },
  });
});

test('a language that was taken away is gone', () => {
  const cache = createCache();
  const text = (language: string) => ({ language, title: language, description: language });
  cache.writeQuery({ query: card, data: { shareKit: kit([text('fr'), text('en')]), guide: guide({ accepted: true, acceptBy: null }) } });
  cache.writeQuery({ query: less, data: { shareKit: kit([{ language: 'en', title: 'Later' }]), guide: guide({ accepted: true }) } });
  expect(cache.readQuery({ query: card })).toMatchObject({ shareKit: { texts: [{ language: 'en', title: 'Later', description: 'en' }] } });
});
