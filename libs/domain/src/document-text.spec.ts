import { createHash } from 'node:crypto';
import { type DocumentText, documentText } from './document-text.ts';

const guide: DocumentText = {
  language: 'fr',
  title: 'Bien parler du Groupe',
  introduction: 'Six minutes de lecture.',
  sections: [
    { kind: 'rule', title: 'Ce qui reste à l’intérieur', body: 'Les plans du réseau ne sortent pas.', source: 'Contrat de travail, article 9' },
    { kind: 'risk', title: 'Une publication ne se reprend pas', body: '- copiée\n- reprise', source: null },
  ],
};

test('the text that a person accepts is exactly this', () => {
  expect(documentText(guide)).toBe(
    '# Bien parler du Groupe\n\nSix minutes de lecture.\n\n## 1. Ce qui reste à l’intérieur\n\n[Règle]\n\nLes plans du réseau ne sortent pas.\n\n' +
      'Source\u00a0: Contrat de travail, article 9\n\n## 2. Une publication ne se reprend pas\n\n[Risque]\n\n- copiée\n- reprise\n',
  );
});

test('its fingerprint never changes: certificates already given out must stay true', () => {
  expect(createHash('sha256').update(documentText(guide)).digest('hex')).toBe('935c41e6629b6fe77f9c6fdc0c631d2c209ccba982b9086efab0a0622639ea64');
});

test('in English the words are English', () => {
  const text = documentText({ ...guide, language: 'en' });
  expect(text).toContain('\n\n[Rule]\n\n');
  expect(text).toContain('\n\nSource: Contrat');
});

test('line ends, composed accents and blank edges of the editor do not make another text', () => {
  const [first, ...others] = guide.sections;
  const same = {
    ...guide,
    title: '  Bien parler\r\ndu Groupe ',
    introduction: '\r\n  \r\nSix minutes de lecture. \r\n',
    sections: [{ ...first!, title: first!.title.normalize('NFD'), body: `\n${first!.body}\r\n\r\n` }, ...others],
  };
  expect(documentText(same)).toBe(documentText(guide));
});

test('white space inside a body is kept, since Markdown reads it', () => {
  const [first, ...others] = guide.sections;
  const code = { ...guide, sections: [{ ...first!, body: '\n    code\n\n\n    more' }, ...others] };
  expect(documentText(code)).toContain('[Règle]\n\n    code\n\n\n    more\n\nSource');
});

test('what is blank leaves no trace', () => {
  expect(documentText({ language: 'en', title: 'Draft', introduction: ' ', sections: [] })).toBe('# Draft\n');
  const bare = { kind: 'recommendation' as const, title: 'Read aloud', body: '', source: ' ' };
  expect(documentText({ language: 'en', title: 'Draft', introduction: '', sections: [bare] })).toBe('# Draft\n\n## 1. Read aloud\n\n[Recommendation]\n');
});
