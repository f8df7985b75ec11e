import type { Language } from '@parvis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A kit in one language: what the public page says. */
@Entity()
export class ShareKitText {
  @PrimaryColumn('uuid')
  kitId: string;

  @PrimaryColumn('text')
  language: Language;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  /** Paragraphs. */
  @Column('text', { array: true })
  body: string[];

  @Column('text')
  disclosure: string;

  @Column('text')
  mustNotSay: string;

  @Column('text')
  imageAlt: string;
}
