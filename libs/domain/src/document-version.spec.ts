import { acceptanceFault, acceptanceFloor, hasAcceptedInForce, publicationFault } from './document-version.ts';
import type { DocumentText } from './document-text.ts';

const one = { number: 1, change: 'minor' } as const;
const two = { number: 2, change: 'material' } as const;
const three = { number: 3, change: 'minor' } as const;

test('a minor version asks nobody again, a material one asks everyone', () => {
  expect(hasAcceptedInForce([one, two], 1)).toBe(false);
  expect(hasAcceptedInForce([one, two], 2)).toBe(true);
  expect(hasAcceptedInForce([three, one, two], 2)).toBe(true);
  expect(hasAcceptedInForce([three, one, two], null)).toBe(false);
});

test('the first version is always asked for, and nothing is asked before it', () => {
  expect(acceptanceFloor([one])).toBe(1);
  expect(acceptanceFloor([])).toBeNull();
  expect(hasAcceptedInForce([], null)).toBe(true);
});

const rule = { kind: 'rule', title: 'Stays inside', body: 'Plans do not leave.', source: 'Contract' } as const;
const text = (language: 'fr' | 'en', sections: DocumentText['sections'] = [rule]): DocumentText => ({ language, title: 'Guide', introduction: '', sections });

test('HR publishes a version when both languages say the same sections and rules have sources', () => {
  expect(publicationFault([text('fr'), text('en')])).toBeNull();
  expect(publicationFault([text('fr')])).toBe('VERSION_LANGUAGE_MISSING');
  expect(publicationFault([text('fr'), text('en', [])])).toBe('VERSION_LANGUAGE_MISSING');
  expect(publicationFault([text('fr', []), text('en', [])])).toBe('VERSION_LANGUAGE_MISSING');
  expect(publicationFault([text('fr'), text('en', [{ ...rule, kind: 'risk' }])])).toBe('VERSION_LANGUAGE_MISSING');
  expect(publicationFault([text('fr'), text('en', [{ ...rule, body: ' ' }])])).toBe('VERSION_LANGUAGE_MISSING');
  expect(publicationFault([text('fr'), { ...text('en'), title: '' }])).toBe('VERSION_LANGUAGE_MISSING');
  expect(publicationFault([text('fr'), text('en', [{ ...rule, source: '' }])])).toBe('RULE_WITHOUT_SOURCE');
});

test('a person accepts the text in force, as shown, once read to the end', () => {
  const version = { inForce: true, textSha256: 'aa' };
  expect(acceptanceFault({ endReached: true, shownSha256: 'aa' }, version)).toBeNull();
  expect(acceptanceFault({ endReached: false, shownSha256: 'aa' }, version)).toBe('END_NOT_REACHED');
  expect(acceptanceFault({ endReached: true, shownSha256: 'bb' }, version)).toBe('VERSION_HASH_MISMATCH');
  expect(acceptanceFault({ endReached: true, shownSha256: 'aa' }, { ...version, inForce: false })).toBe('VERSION_NOT_IN_FORCE');
});
