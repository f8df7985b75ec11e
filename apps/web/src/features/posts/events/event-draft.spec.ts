import { beginning, emptyEvent, eventInput } from './event-draft.ts';

test('the end goes along with the beginning while it is not chosen', () => {
  const day = beginning(emptyEvent, { startDay: '2026-12-05' });
  const time = beginning(day, { startTime: '10:00' });
  expect(time).toMatchObject({ startDay: '2026-12-05', startTime: '10:00', endDay: '2026-12-05', endTime: '11:00' });
  expect(beginning(time, { startTime: '14:30' })).toMatchObject({ endTime: '15:30' });
  expect(beginning({ ...time, endTime: '12:30' }, { startTime: '10:30' })).toMatchObject({ endTime: '12:30' });
  expect(beginning(day, { startTime: '23:15' })).toMatchObject({ endDay: '2026-12-06', endTime: '00:15' });
  expect(beginning({ ...time, endDay: '2026-12-05' }, { startDay: '2026-12-12' })).toMatchObject({ endDay: '2026-12-12' });
});

test('what is sent is complete or missing, in the writer’s own zone unless another is chosen', () => {
  const whole = { ...emptyEvent, startDay: '2026-12-05', startTime: '10:00', endTime: '12:30', place: '  ', capacity: '17' };
  expect(eventInput(whole, 'Europe/Paris')).toEqual({ start: '2026-12-05T10:00', end: '2026-12-05T12:30', allDay: false, timeZone: 'Europe/Paris', place: null, callUrl: null, capacity: 17 });
  expect(eventInput({ ...whole, timeZone: 'Indian/Reunion', startTime: '' }, 'Europe/Paris')).toMatchObject({ start: '', timeZone: 'Indian/Reunion' });
  expect(eventInput({ ...whole, allDay: true, endDay: '2026-12-06' }, 'Europe/Paris')).toMatchObject({ start: '2026-12-05T00:00', end: '2026-12-06T00:00', allDay: true });
  expect(eventInput({ ...whole, capacity: 'dix' }, 'Europe/Paris').capacity).toBe(0);
});
