import { acceptanceFault, acceptanceFloor, hasAcceptedInForce, publicationFaults } from './document-version.ts';
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

const faults = (...texts: DocumentText[]): string[] =>
  publicationFaults(texts).map(({ code, language, section, field }) => `${code} ${language} ${section ?? '-'} ${field}`);

test('HR publishes a version when both languages say the same sections and rules have sources', () => {
  expect(faults(text('fr'), text('en'))).toEqual([]);
});

test('HR is told what is missing for that, and where', () => {
  expect(faults(text('fr'))).toEqual(['VERSION_LANGUAGE_MISSING en - title', 'VERSION_LANGUAGE_MISSING en - sections']);
  expect(faults(text('fr'), text('en', []))).toEqual(['VERSION_LANGUAGE_MISSING en - sections']);
  expect(faults(text('fr', []), text('en', []))).toEqual(['VERSION_LANGUAGE_MISSING fr - sections', 'VERSION_LANGUAGE_MISSING en - sections']);
  expect(faults(text('fr'), text('en', [{ ...rule, kind: 'risk' }]))).toEqual(['VERSION_LANGUAGE_MISSING en - sections']);
  expect(faults(text('fr'), text('en', [{ ...rule, body: ' ' }]))).toEqual(['VERSION_LANGUAGE_MISSING en 0 body']);
  expect(faults(text('fr', [rule, { ...rule, title: '' }]), text('en', [rule, rule]))).toEqual(['VERSION_LANGUAGE_MISSING fr 1 title']);
  expect(faults(text('fr'), { ...text('en'), title: '' })).toEqual(['VERSION_LANGUAGE_MISSING en - title']);
  expect(faults(text('fr', [{ ...rule, source: null }]), text('en', [{ ...rule, source: ' ' }]))).toEqual(['RULE_WITHOUT_SOURCE fr 0 source', 'RULE_WITHOUT_SOURCE en 0 source']);
});

test('a person accepts the text in force, as shown, once read to the end', () => {
  const version = { inForce: true, textSha256: 'aa' };
  expect(acceptanceFault({ endReached: true, shownSha256: 'aa' }, version)).toBeNull();
  expect(acceptanceFault({ endReached: false, shownSha256: 'aa' }, version)).toBe('END_NOT_REACHED');
  expect(acceptanceFault({ endReached: true, shownSha256: 'bb' }, version)).toBe('VERSION_HASH_MISMATCH');
  expect(acceptanceFault({ endReached: true, shownSha256: 'aa' }, { ...version, inForce: false })).toBe('VERSION_NOT_IN_FORCE');
});
