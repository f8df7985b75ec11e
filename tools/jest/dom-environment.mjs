import { TestEnvironment } from 'jest-environment-jsdom';

// jsdom leaves out what every browser has and React Router, Apollo and our own code use; Node's own stand in.
const missing = [
  'TextEncoder', 'TextDecoder', 'fetch', 'Request', 'Response', 'Headers', 'ReadableStream', 'WritableStream', 'TransformStream',
  'TextEncoderStream', 'TextDecoderStream', 'BroadcastChannel', 'structuredClone', 'Uint8Array',
  // A Request of Node accepts only a signal of Node.
  'AbortController', 'AbortSignal',
];

export default class DomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of missing) this.global[name] = globalThis[name];
  }
}
