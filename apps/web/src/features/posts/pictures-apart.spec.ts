import { parse, type RichTextTree } from '@parvis/rich-text';
import { picturesApart } from './pictures-apart.ts';

const [one, two] = ['file_00000000000000000000000001', 'file_00000000000000000000000002'];
const treeOf = (markdown: string): RichTextTree => {
  const parsed = parse(markdown);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.tree;
};
const apart = (markdown: string) => {
  const { words, pictures } = picturesApart(treeOf(markdown));
  return { words, pictures: pictures.map(({ attrs }) => attrs.id) };
};

test('pictures stand apart from the words, wherever they stood, in their order', () => {
  expect(apart(`Avant.\n\n![Un](file:${one})\n\n**Après**![Deux](file:${two})`)).toEqual({ words: treeOf('Avant.\n\n**Après**'), pictures: [one, two] });
  expect(apart(`- ![Un](file:${one})\n- deux`)).toEqual({ words: treeOf('- deux'), pictures: [one] });
});

test('of pictures alone no words are left; words alone stay the very same', () => {
  expect(apart(`![Un](file:${one})`)).toEqual({ words: null, pictures: [one] });
  const tree = treeOf('Des mots.');
  expect(picturesApart(tree).words).toBe(tree);
});
