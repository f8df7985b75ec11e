import { typedEmoji } from './typed-emoji.ts';

describe('a colon and letters name an emoji', () => {
  test('from the second letter on', () => {
    expect(typedEmoji(':')).toBeNull();
    expect(typedEmoji('Bravo :c')).toBeNull();
    expect(typedEmoji('Bravo :cœ')).toBe('cœ');
    expect(typedEmoji('(:éclair')).toBe('éclair');
    expect(typedEmoji('Bravo :e\u0301')).toBeNull();
  });

  test('with one letter or none where the button asked for it', () => {
    expect(typedEmoji('Bravo :', true)).toBe('');
    expect(typedEmoji('Bravo :c', true)).toBe('c');
  });

  test('up to a space', () => {
    expect(typedEmoji('Ordre du jour : bilan')).toBeNull();
    expect(typedEmoji(':cœur ')).toBeNull();
    expect(typedEmoji(':pouce_vers')).toBe('pouce_vers');
  });
});

test.each(['à 14:30', 'à 14:30min', 'à 14:ab', 'note:ab', 'Note :30', 'https://parvis', 'https://parvis.example:ab', 'mailto:claire', '/communities/:id', 'std::vector', ':cœur:rouge'])('« %s » names none', (before) => {
  expect(typedEmoji(before)).toBeNull();
});
