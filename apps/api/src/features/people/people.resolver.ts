import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Entity } from '../entities/entity.entity.ts';
import { PeopleQueries } from './people.queries.ts';
import { PeopleArgs, PersonConnection } from './people.types.ts';
import { Person } from './person.entity.ts';

@Resolver(() => Person)
export class PeopleResolver {
  constructor(
    private readonly see: See,
    private readonly queries: PeopleQueries,
  ) {}

  @Query(() => Person, { nullable: true, description: 'Null for what is unknown.' })
  person(@AsViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Person | null> {
    return this.see.one(viewer, Person, id);
  }

  @Query(() => PersonConnection, { description: 'The directory, by name; best match first when searching.' })
  async people(@AsViewer() viewer: Viewer, @Args() page: PageArgs, @Args() filter: PeopleArgs): Promise<Connection<Person>> {
    return toConnection(await this.queries.directory(viewer, filter, page), page);
  }

  @ResolveField(() => String, { description: 'First and last name.' })
  name(@Parent() person: Person): string {
    return `${person.firstName} ${person.lastName}`;
  }

  @ResolveField(() => String, { description: 'Stand in for a photo.' })
  initials(@Parent() person: Person): string {
    return `${person.firstName.charAt(0)}${person.lastName.charAt(0)}`.toUpperCase();
  }

  @ResolveField(() => String, { description: "In the viewer's language." })
  jobTitle(@AsViewer() viewer: Viewer, @Parent() person: Person): string {
    return viewer.language === 'fr' ? person.jobTitleFr : person.jobTitleEn;
  }

  @ResolveField(() => Entity, { nullable: true, description: 'The unit where the person works.' })
  entity(@AsViewer() viewer: Viewer, @Parent() person: Person): Promise<Entity | null> {
    return this.see.one(viewer, Entity, person.entityId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Follows from the organization: who manages the entity, or for that person the one above.' })
  manager(@AsViewer() viewer: Viewer, @Parent() person: Person): Promise<Person | null> {
    return this.queries.managerOf(viewer, person.id);
  }

  @ResolveField(() => [Entity], { description: 'Entities the person manages.' })
  managedEntities(@AsViewer() viewer: Viewer, @Parent() person: Person): Promise<Entity[]> {
    return this.queries.entitiesManagedBy(viewer, person.id);
  }

  @ResolveField(() => Boolean, { description: 'The person who asks.' })
  viewerIsMe(@AsViewer() viewer: Viewer, @Parent() person: Person): boolean {
    return person.id === viewer.id;
  }

  @ResolveField(() => Boolean, { description: 'Left the company.' })
  departed(@Parent() person: Person): boolean {
    return person.deactivatedAt !== null;
  }
}

@Resolver(() => Entity)
export class EntityManagerResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Person, { nullable: true, description: 'Manages the entity.' })
  manager(@AsViewer() viewer: Viewer, @Parent() entity: Entity): Promise<Person | null> {
    return this.see.one(viewer, Person, entity.managerId);
  }
}
