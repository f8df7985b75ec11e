import type { Language } from '@parvis/domain';
import type { Viewer } from '../viewer.ts';

declare module 'express' {
  interface Request {
    /** The person whose session cookie the request carries. */
    viewer?: Viewer | null;
    language: Language;
  }
}
