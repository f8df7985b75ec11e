import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A page to which texts lead. */
@Entity()
export class LinkPage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  url: string;

  /** Of an address of this Parvis: what stands after its origin. */
  @Column('text', { nullable: true })
  path: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  askedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  fetchedAt: Date | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { nullable: true })
  siteName: string | null;

  @Column('uuid', { nullable: true })
  pictureId: string | null;
}
