import { languageOf } from '@parvis/domain';
import { sampleCompany } from './index.ts';

const texts = sampleCompany.posts.map(({ title, body, language }) => ({ text: `${title ?? ''} ${body}`, language }));

test('the language of each post of the company is the one that its words tell, where they tell one; nearly all do', () => {
  const told = texts.map(({ text, language }) => ({ text: text.slice(0, 80), language, heard: languageOf(text) }));
  expect(told.filter(({ heard, language }) => heard !== null && heard !== language)).toEqual([]);
  expect(told.filter(({ heard }) => heard !== null).length / told.length).toBeGreaterThan(0.9);
});
