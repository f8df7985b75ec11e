import type { Language, Network } from '@parvis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text that an ambassador may start from, for one network in one language. */
@Entity()
export class ShareKitSuggestion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  kitId: string;

  @Column('text')
  language: Language;

  @Column('text')
  network: Network;

  @Column('integer')
  position: number;

  @Column('text')
  text: string;
}
