import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { File } from './file.entity.ts';

@Injectable()
export class FilesQueries {
  constructor(private readonly see: See) {}

  /** Those of these files (opaque ids) that the viewer sees and that have come whole, in this order. */
  async some(viewer: Viewer, ids: readonly string[]): Promise<File[]> {
    return (await this.see.many(viewer, File, [...new Set(ids)])).filter(({ receivedAt }) => receivedAt);
  }
}
