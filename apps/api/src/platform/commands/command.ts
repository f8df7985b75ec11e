import type { INestApplicationContext } from '@nestjs/common';
import type { Settings } from '../config/settings.ts';

/** A command of the command line. It answers the exit code: 0 done, 1 failed or found wrong. */
export interface Command {
  name: string;
  usage: string;
  says: string;
  /** Whether it needs the application; migrating comes before there can be one. */
  needsApplication: boolean;
  run: (call: CommandCall) => Promise<number>;
}

export interface CommandCall {
  settings: Settings;
  app: INestApplicationContext | null;
  arguments: string[];
  write: (line: string) => void;
}
