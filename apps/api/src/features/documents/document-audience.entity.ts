import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An entity (with all below it) or a person whom a restricted document addresses. */
@Entity({ name: 'document_audience' })
export class AudienceMember {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  documentId: string;

  @Column('uuid', { nullable: true })
  entityId: string | null;

  @Column('uuid', { nullable: true })
  personId: string | null;
}
