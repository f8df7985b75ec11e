import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { FileKind } from '@parvis/domain';
import type { IconName } from '@parvis/ui';

/** What a file is, in words. */
export const kindWords: Record<FileKind, MessageDescriptor> = {
  image: msg`Image`,
  pdf: msg`PDF document`,
  document: msg`Text document`,
  spreadsheet: msg`Table`,
  slides: msg`Presentation`,
  text: msg`Plain text`,
  archive: msg`Archive of files`,
  audio: msg`Sound`,
  video: msg`Video`,
  markup: msg`Web page or drawing`,
};

/** The drawing beside its name. */
export const kindIcons: Partial<Record<FileKind, IconName>> = { image: 'image', spreadsheet: 'table', slides: 'chart', audio: 'horn', markup: 'code' };
