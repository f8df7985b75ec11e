import { adviceOn } from './advice.ts';

const told = (markdown: string) => adviceOn(markdown).map(({ kind, words }) => `${kind}: ${words}`);
const place = (markdown: string) => adviceOn(markdown).map(({ start, end }) => markdown.slice(start, end));

describe('headings', () => {
  test('that go down by one level, and up by any, are left alone', () => {
    expect(told('## Plan\n\n### Lundi\n\n#### Matin\n\n## Suite')).toEqual([]);
  });

  test('that skip a level are told, by their words', () => {
    expect(told('## Plan\n\n#### Matin')).toEqual(['heading: Matin']);
    expect(told('### Lundi\n\nTexte')).toEqual(['heading: Lundi']);
  });

  test('of one sign count as of two, as they are read', () => {
    expect(told('# Plan\n\n### Lundi')).toEqual([]);
  });
});

describe('links', () => {
  test('are told where their words say nothing, in French and English, whatever their signs', () => {
    expect(told('Lisez [ici](https://a.example), [Cliquez ici !](https://b.example), [**here**](https://c.example) et [Là](https://d.example).')).toEqual(['link: ici', 'link: Cliquez ici !', 'link: here', 'link: Là']);
  });

  test('are told where their words are an address, also one that is bare', () => {
    expect(told('[https://a.example/x](https://a.example/x), <https://b.example>, www : [www.c.example](https://c.example) et https://d.example/page.')).toEqual([
      'address: https://a.example/x', 'address: https://b.example', 'address: www.c.example', 'address: https://d.example/page',
    ]);
  });

  test('that say where they lead, mailboxes and what is mentioned are left alone', () => {
    expect(told('[Le plan de Cesson](https://a.example), <awa@mail.example>, <person:person_ines>, `https://code.example`')).toEqual([]);
  });

  test('of the same words are told apart', () => {
    expect(adviceOn('[ici](https://a.example) ou [ici](https://b.example)').map(({ nth }) => nth)).toEqual([0, 1]);
  });
});

test('an image that nobody described is told; one that has words or only decorates is not', () => {
  expect(told('![](file:a1)\n\n![Une armoire](file:b2)\n\n![](file:c3 "decorative")')).toEqual(['image: a1']);
});

test('each is found in what was written', () => {
  expect(place('## Plan\n\n> #### Matin\n\n- [ici](https://a.example) et https://d.example/a_b.\n\n![](file:a1)')).toEqual(['#### Matin', '[ici](https://a.example)', 'https://d.example/a_b', '![](file:a1)']);
});

test('a text outside the dialect, and one too long, have no advice', () => {
  expect(adviceOn('![x](https://elsewhere.example/x.png)\n\n[ici](javascript:alert(1))')).toEqual([]);
  expect(adviceOn('#### a\n'.repeat(20_000))).toEqual([]);
});
