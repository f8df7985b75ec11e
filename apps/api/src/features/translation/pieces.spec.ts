import { parse, plainText, serialize, type RichTextTree } from '@parvis/rich-text';
import { toTranslate, translated, translatedLine } from './pieces.ts';

const treeOf = (markdown: string): RichTextTree => {
  const parsed = parse(markdown);
  if (!('tree' in parsed) || !parsed.tree) throw new Error('A text of this spec does not parse.');
  return parsed.tree;
};
/** The text after a translator that answers each piece as told. */
const through = (markdown: string, translate: (piece: string) => string): string => {
  const tree = treeOf(markdown);
  return serialize(translated(tree, toTranslate(tree).map(translate)));
};

describe('a text that goes to a translator', () => {
  test('goes paragraph by paragraph, with its titles, items, quotes and cells; what holds no words stays here', () => {
    const tree = treeOf('## Le chantier\n\nDemain à 8 h.\n\n- Casque\n- Gants\n\n> Selon Karim\n\n| quoi | combien |\n|---|---|\n| gants | 12 |\n\n```\nnpm start\n```\n\n---\n\n42 %');
    expect(toTranslate(tree)).toEqual(['Le chantier', 'Demain à 8 h.', 'Casque', 'Gants', 'Selon Karim', 'quoi', 'combien', 'gants']);
  });

  test('comes back in its own shape: marks follow their words, also where their order changes', () => {
    const markdown = '## Le chantier\n\nUn casque **obligatoire** et des [gants](https://example.org/gants).\n\n1. Premier\n2. Second';
    const answer: Record<string, string> = {
      'Le chantier': 'The site',
      'Un casque <span id="r1">obligatoire</span> et des <span id="r3">gants</span>.': '<span id="r3">Gloves</span> and a <span id="r1">mandatory</span> helmet.',
      Premier: 'First',
      Second: 'Second',
    };
    expect(through(markdown, (piece) => answer[piece] ?? `? ${piece}`)).toBe('## The site\n\n[Gloves](https://example.org/gants) and a **mandatory** helmet.\n\n1. First\n2. Second');
  });

  test('keeps mentions, topics, code and addresses as they are: no translator reads whom it names', () => {
    const markdown = 'Merci <person:person_1>, voir #sécurité, `npm start` et https://example.org/a.';
    const tree = treeOf(markdown);
    const [piece] = toTranslate(tree);
    for (const word of ['person_1', 'sécurité', 'npm', 'example.org']) expect(piece).not.toContain(word);
    const back = serialize(translated(tree, [piece!.replace('Merci', 'Thanks').replace('voir', 'see')]));
    expect(back).toBe(serialize(tree).replace('Merci', 'Thanks').replace('voir', 'see'));
  });

  test('loses no mention and no picture where the translator lost them, and gains none where it repeats them', () => {
    const markdown = 'Merci <person:person_1> !';
    expect(through(markdown, () => 'Thanks!')).toContain('person_1');
    const twice = through(markdown, (piece) => `${piece} ${piece}`);
    expect(twice.match(/person_1/g)).toHaveLength(1);
  });

  test('brings nothing that the author did not write but words: no script, link, picture or mark of the translator', () => {
    const back = translated(treeOf('Bonjour'), ['<script>alert(1)</script><a href="https://evil.example">Hello</a> <img src="x" onerror="y"> <b>you</b> &lt;i&gt; <span id="r7">there</span>']);
    const flat = JSON.stringify(back);
    expect(flat).not.toMatch(/"type":"(link|image|bold|mention)"/);
    expect(plainText(back)).toContain('Hello you <i> there');
  });

  test('of which the translator gives back too little stays as it was where nothing came', () => {
    const tree = treeOf('Un.\n\nDeux.');
    expect(serialize(translated(tree, ['One.']))).toBe('One.\n\nDeux.');
  });
});

test('a title is a line: its signs are words, and elements that came with it are none', () => {
  expect(translatedLine('Cables &lt;3 mm &amp; <b>more</b>\n')).toBe('Cables <3 mm & more');
});
