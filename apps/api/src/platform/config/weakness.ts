const KNOWN = ['change', 'secret', 'password', 'parvis', 'example', '12345678', 'qwerty', 'azerty'];

/** Why a secret of sufficient length is still guessable, as the end of a sentence, or undefined when nothing is seen against it. */
export function weakness(secret: string): string | undefined {
  // 32 random characters, even of hexadecimal digits, hold at least 8 different ones but once in ten million.
  if (new Set(secret).size < 8) return 'it repeats a few characters';
  const known = KNOWN.find((word) => secret.toLowerCase().includes(word));
  if (known) return `it contains "${known}"`;
  return undefined;
}
