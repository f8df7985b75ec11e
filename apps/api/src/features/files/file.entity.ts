import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { fileKinds, type FileKind } from '@parvis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

const words: Record<FileKind, string> = {
  image: 'A picture, drawn anew for screens.', pdf: 'A PDF document.', document: 'A document of a word processor.', spreadsheet: 'A table.', slides: 'A presentation.',
  text: 'Plain text.', archive: 'An archive of files.', audio: 'A sound.', video: 'A video.', markup: 'A drawing or page in source form: only ever downloaded.',
};

export const FileKindEnum = Object.fromEntries(fileKinds.map((kind) => [kind, kind])) as Record<FileKind, FileKind>;
registerEnumType(FileKindEnum, {
  name: 'FileKind',
  description: 'What a file is to the person who meets it.',
  valuesMap: Object.fromEntries(fileKinds.map((kind) => [kind, { description: words[kind] }])),
});

@ObjectType({ implements: () => [Node], description: 'A file in a post or comment, or one that its owner has not used yet. Read at /files/ and its id; an image at /files/, its id, / and one of its sizes.' })
@Entity()
export class File {
  @NodeId('file')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  ownerId: string;

  @Field(() => String, { description: 'Its name, as the owner had it.' })
  @Column('text')
  name: string;

  @Field(() => Int, { description: 'Its size in bytes; of an image, of all the sizes kept.' })
  @Column('integer')
  bytes: number;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  receivedAt: Date | null;

  @Field(() => FileKindEnum, { description: 'What it is, by its content.' })
  @Column('text', { nullable: true })
  kind: FileKind | null;

  @Field(() => Int, { nullable: true, description: 'Width of an image, in pixels.' })
  @Column('integer', { nullable: true })
  width: number | null;

  @Field(() => Int, { nullable: true, description: 'Height of an image, in pixels.' })
  @Column('integer', { nullable: true })
  height: number | null;

  @Field(() => String, { nullable: true, description: 'Colour of an image on the whole, as #rrggbb: shown until it is there.' })
  @Column('text', { nullable: true })
  colour: string | null;

  @Field(() => Boolean, { description: 'Whether the image moves; its first frame stands at /files/, its id, /still- and a size.' })
  @Column('boolean')
  animated: boolean;

  @Field(() => [Int], { description: 'Widths in which an image can be had, the smallest first.' })
  @Column('integer', { array: true })
  sizes: number[];
}
