import { disposition } from './disposition.ts';
import { rangeOf } from './range.ts';

test.each([
  ['plan.pdf', 'attachment; filename="plan.pdf"; filename*=UTF-8\'\'plan.pdf'],
  ['Été 2026 (v2).pdf', 'attachment; filename="Ete 2026 (v2).pdf"; filename*=UTF-8\'\'%C3%89t%C3%A9%202026%20%28v2%29.pdf'],
  ['a"; filename="b.exe', 'attachment; filename="a_; filename=_b.exe"; filename*=UTF-8\'\'a%22%3B%20filename%3D%22b.exe'],
  ['文字.txt', 'attachment; filename="__.txt"; filename*=UTF-8\'\'%E6%96%87%E5%AD%97.txt'],
  ['a\r\nSet-Cookie: b.txt', 'attachment; filename="a__Set-Cookie: b.txt"; filename*=UTF-8\'\'a%0D%0ASet-Cookie%3A%20b.txt'],
  ['\ud800.txt', 'attachment; filename="_.txt"; filename*=UTF-8\'\'%EF%BF%BD.txt'],
])('the name %j is one line that every browser reads', (name, header) => {
  expect(disposition('attachment', name)).toBe(header);
});

test.each([
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-1000', { start: 0, end: 99 }],
  ['bytes=95-1000', { start: 95, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-1', null],
  ['bytes=0-1,5-6', null],
  ['bytes=-', null],
  ['seconds=1-2', null],
  [undefined, null],
])('%j of a hundred bytes is %j', (header, range) => {
  expect(rangeOf(header, 100)).toEqual(range);
});
