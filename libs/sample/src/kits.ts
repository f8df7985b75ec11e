import { apprentices } from './kits/apprentices.ts';
import { mountainRefuge } from './kits/mountain-refuge.ts';
import { sharks } from './kits/sharks.ts';
import { vanByColour } from './kits/van-by-colour.ts';
import { workshops } from './kits/workshops.ts';
import type { SampleKit } from './types.ts';

/** The share kits: four in force, one of them for two more days, and one withdrawn. */
export const kits: SampleKit[] = [vanByColour, apprentices, sharks, mountainRefuge, workshops];
