import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** The log: JSON lines on standard output. Never the text of a person, never a secret. */
export const log: Logger = pino({
  base: undefined,
  redact: { paths: ['*.password', '*.token', '*.cookie', '*.authorization'], censor: '[redacted]' },
});

/** Nest's own messages in the same log, one level quieter: its start-up chatter is no news. */
export const nestLog: LoggerService = {
  log: (message: unknown) => log.debug(String(message)),
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown, stack?: unknown) => log.error({ stack }, String(message)),
  debug: (message: unknown) => log.trace(String(message)),
  verbose: (message: unknown) => log.trace(String(message)),
};
