import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a person has read a version: to go on elsewhere, never a proof. */
@Entity()
export class Reading {
  @PrimaryColumn('uuid')
  personId: string;

  @PrimaryColumn('uuid')
  versionId: string;

  /** Positions of the sections that were on the person's screen, each once, in order. */
  @Column('integer', { array: true })
  sectionsSeen: number[];

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  reachedEndAt: Date | null;
}
