import { approvalFault, kitFault, kitState, shareTextFault } from './share-kit.ts';

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));
const kit = { approvedAt: at(2), withdrawnAt: null, validFrom: at(5), validUntil: at(20) };

test('a kit is a draft, then waits for its date, is shared, and expires', () => {
  expect([at(1), at(2), at(5), at(19), at(20)].map((now) => kitState(kit, now))).toEqual(['draft', 'scheduled', 'approved', 'approved', 'expired']);
  expect(kitState({ ...kit, approvedAt: null }, at(30))).toBe('draft');
});

test('a withdrawn kit is withdrawn at once and for ever, whatever its dates', () => {
  expect(kitState({ ...kit, withdrawnAt: at(6) }, at(6))).toBe('withdrawn');
  expect(kitState({ ...kit, withdrawnAt: at(6) }, at(30))).toBe('withdrawn');
  expect(kitState({ ...kit, withdrawnAt: at(6) }, at(5))).toBe('approved');
});

test('an ambassador is told why a kit can’t be shared', () => {
  expect(kitFault({ ...kit, approvedAt: null }, at(6))).toBe('KIT_NOT_APPROVED');
  expect(kitFault(kit, at(3))).toBe('KIT_NOT_STARTED');
  expect(kitFault(kit, at(6))).toBeNull();
  expect(kitFault(kit, at(20))).toBe('KIT_EXPIRED');
  expect(kitFault({ ...kit, withdrawnAt: at(6) }, at(7))).toBe('KIT_WITHDRAWN');
});

test('a communications editor approves what somebody else proposed, before it is over', () => {
  const draft = { ...kit, approvedAt: null, proposerIds: ['bruno'] };
  expect(approvalFault(draft, 'elodie', at(3))).toBeNull();
  expect(approvalFault(draft, 'bruno', at(3))).toBe('APPROVER_IS_PROPOSER');
  expect(approvalFault(draft, 'elodie', at(20))).toBe('KIT_EXPIRED');
  expect(approvalFault({ ...draft, validUntil: at(5) }, 'elodie', at(3))).toBe('DATES_REVERSED');
  expect(approvalFault({ ...draft, approvedAt: at(2) }, 'elodie', at(3))).toBe('ALREADY_DECIDED');
  expect(approvalFault({ ...draft, withdrawnAt: at(2) }, 'elodie', at(3))).toBe('KIT_WITHDRAWN');
});

test('a text leaves with its disclosure and within the network’s length', () => {
  const share = { text: 'Je travaille chez Méridian. Bravo !', link: 'https://ici.example/a', disclosure: 'Je travaille chez Méridian' };
  expect(shareTextFault('x', share)).toBeNull();
  expect(shareTextFault('x', { ...share, text: 'Bravo !' })).toBe('DISCLOSURE_MISSING');
  expect(shareTextFault('x', { ...share, text: share.text + 'a'.repeat(230) })).toBe('TEXT_TOO_LONG_FOR_NETWORK');
  expect(shareTextFault('email', { ...share, subject: 'é'.repeat(300) })).toBe('TEXT_TOO_LONG_FOR_NETWORK');
});
