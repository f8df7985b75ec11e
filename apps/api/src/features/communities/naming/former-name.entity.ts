import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A name that a community had, under which it is found for a while. */
@Entity()
export class FormerName {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Column('text')
  name: string;

  @Column({ type: 'timestamptz', precision: 3 })
  renamedAt: Date;

  /** Found under it until then. */
  @Column({ type: 'timestamptz', precision: 3 })
  until: Date;
}
