import Sequencer from '@jest/test-sequencer';

/** Screens first, while the sample company is as it was made; then the journeys, which change it, by name. */
export default class InOrder extends Sequencer {
  sort(tests) {
    const key = ({ path }) => (path.endsWith('/screens.spec.ts') ? '' : path);
    return [...tests].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }
}
