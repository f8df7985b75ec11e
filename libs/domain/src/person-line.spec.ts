import { readPersonLine } from './person-line.ts';

describe('a line of a pasted list', () => {
  test.each([
    ['awa.diallo@meridian.example', 'awa.diallo@meridian.example'],
    ['Awa Diallo <Awa.Diallo@Meridian.example>', 'awa.diallo@meridian.example'],
    ['Diallo;Awa;awa.diallo@meridian.example;Rennes', 'awa.diallo@meridian.example'],
    ['"Diallo, Awa" (awa.diallo@meridian.example)', 'awa.diallo@meridian.example'],
  ])('%s is known by its address', (line, address) => {
    expect(readPersonLine(line)).toEqual({ address, name: null });
  });

  test.each([
    ['Awa Diallo', 'Awa Diallo'],
    ['  Diallo ,  Awa ', 'Diallo Awa'],
    ['Diallo\tAwa\tRennes', 'Diallo Awa'],
    ['"Le Goff";"Bruno";Cesson', 'Le Goff Bruno'],
    ['Inès', 'Inès'],
  ])('%s is known by its name', (line, name) => {
    expect(readPersonLine(line)).toEqual({ address: null, name });
  });

  test('an empty one names nobody', () => {
    expect(readPersonLine(' ; , ')).toEqual({ address: null, name: null });
  });
});
