/**
 * Ticks of a value axis that starts at zero: about four steps of 1, 2, 2.5 or 5 times a power of ten, the last one at or above `max`.
 * For nothing but zeros: 0 and 1.
 */
export function ticksUpTo(max: number): number[] {
  if (!(max > 0)) return [0, 1];
  const rough = max / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.ceil(max / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}

/** Which of `count` labels to write so that at most `most` stand, the first and the last among them, evenly apart. */
export function spacedIndexes(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, at) => at);
  return Array.from({ length: most }, (_, at) => Math.round((at * (count - 1)) / (most - 1)));
}
