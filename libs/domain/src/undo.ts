/**
 * Seconds in which an act can be taken back: `offered` is the least that the button stands there, `kept` how long the server still takes it,
 * since a message that is being read or reached for stays, and a slow line must not turn a press in time into one too late.
 */
export const undoSeconds = { offered: 10, kept: 30 } as const;
