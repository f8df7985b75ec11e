import { ArgsType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../../platform/graphql/connection.ts';
import { HeldFile } from './held-file.entity.ts';

export enum FileSort {
  images = 'images',
  documents = 'documents',
}
registerEnumType(FileSort, {
  name: 'FileSort',
  description: 'Files by how one looks for them.',
  valuesMap: { images: { description: 'Pictures.' }, documents: { description: 'All the others: texts, tables, archives …' } },
});

@ArgsType()
export class CommunityFilesArgs extends PageArgs {
  @Field(() => FileSort, { nullable: true, description: 'Only these; all of them unless said.' })
  sort?: FileSort | null;

  @Field(() => String, { nullable: true, description: 'Any part of the name; accents, capitals and small mistakes are forgiven.' })
  search?: string | null;
}

@ObjectType({ description: 'A page of files, the last posted first.' })
export class HeldFileConnection extends connectionOf(HeldFile) {}
