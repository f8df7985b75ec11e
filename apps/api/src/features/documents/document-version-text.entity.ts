import type { Language } from '@parvis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What frames the sections of a version in one language, and the exact text that is accepted in it. */
@Entity()
export class DocumentVersionText {
  @PrimaryColumn('uuid')
  versionId: string;

  @PrimaryColumn('text')
  language: Language;

  @Column('text')
  title: string;

  @Column('text')
  introduction: string;

  @Column('text')
  changeSummary: string;

  /** Set when the version is published. */
  @Column('text', { nullable: true })
  text: string | null;

  @Column('text', { nullable: true })
  textSha256: string | null;
}
