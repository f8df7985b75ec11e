import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a person has read a version: to go on elsewhere, never a proof. */
@Entity()
export class Reading {
  @PrimaryColumn('uuid')
  personId: string;

  @PrimaryColumn('uuid')
  versionId: string;

  @Column('integer')
  sectionPosition: number;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  reachedEndAt: Date | null;
}
