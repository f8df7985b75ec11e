import type { Language } from '@parvis/domain';
import type { RichTextTree } from '@parvis/rich-text';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A section in one language. */
@Entity()
export class SectionText {
  @PrimaryColumn('uuid')
  sectionId: string;

  @PrimaryColumn('text')
  language: Language;

  @Column('text')
  chapter: string;

  @Column('text')
  title: string;

  @Column('text')
  bodyMarkdown: string;

  @Column('jsonb')
  bodyTree: RichTextTree;

  @Column('text')
  source: string;
}
