import { sourceFault } from './section-kinds.ts';

test('a binding rule must say its source, advice and warnings need not', () => {
  expect(sourceFault('rule', null)).toBe('RULE_WITHOUT_SOURCE');
  expect(sourceFault('rule', '  ')).toBe('RULE_WITHOUT_SOURCE');
  expect(sourceFault('rule', 'Internal regulations, article 14')).toBeNull();
  expect(sourceFault('recommendation', null)).toBeNull();
  expect(sourceFault('risk', null)).toBeNull();
});
