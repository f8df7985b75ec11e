import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { Anonymous, AsViewer } from '../../platform/graphql/viewer-context.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Person } from '../people/person.entity.ts';
import { Session } from './session.entity.ts';
import { SessionService } from './session.service.ts';
import {
  ChoosePreferencesInput, ChoosePreferencesPayload, EndSessionInput, EndSessionPayload, SessionConnection, ViewerType, viewerShown,
} from './viewer.types.ts';

interface Preferences {
  single_key_shortcuts: boolean;
  enter_sends: boolean;
  counts_all_unread: boolean;
}

const zones = new Set(Intl.supportedValuesOf('timeZone'));

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly see: See,
    private readonly database: Database,
    private readonly sessions: SessionService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Anonymous()
  @Query(() => ViewerType, { nullable: true, description: 'The person who asks; null when nobody is signed in.' })
  viewer(@AsViewer() viewer: Viewer | null): ViewerType | null {
    return viewer && viewerShown(viewer);
  }

  @ResolveField(() => Person, { description: 'Who I am to the others.' })
  person(@AsViewer() viewer: Viewer): Promise<Person> {
    return this.see.require(viewer, Person, viewer.id);
  }

  @ResolveField(() => String, { description: 'Name of the company, as its people read it.' })
  company(): string {
    return this.settings.company;
  }

  @ResolveField(() => Boolean, { description: 'Whether shortcuts of a single key act; they do until I switch them off, on all my devices.' })
  async singleKeyShortcuts(@AsViewer() viewer: Viewer): Promise<boolean> {
    return (await this.preferences(viewer)).single_key_shortcuts;
  }

  @ResolveField(() => Boolean, { description: 'Whether Enter sends a comment, where Shift + Enter then makes a new line; it does once I choose so, on all my devices. On phones it never does.' })
  async enterSends(@AsViewer() viewer: Viewer): Promise<boolean> {
    return (await this.preferences(viewer)).enter_sends;
  }

  @ResolveField(() => Boolean, { description: 'Whether all that is unread has a number. Unless I choose so, on all my devices, only what is addressed to me has one, and the rest a dot.' })
  async countsAllUnread(@AsViewer() viewer: Viewer): Promise<boolean> {
    return (await this.preferences(viewer)).counts_all_unread;
  }

  @ResolveField('sessions', () => SessionConnection, { description: 'My devices, last seen first.' })
  async mySessions(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Session>> {
    const found = await this.database.page(Session, {
      columns: sql`s.*`,
      from: sql`session s`,
      where: sql`${this.see.all(viewer, Session, 's')} AND s.expires_at > now()`,
      key: [{ column: sql`s.last_seen_at`, type: 'timestamptz' }, { column: sql`s.id`, type: 'uuid' }],
      direction: 'DESC',
      ...page,
    });
    return toConnection(found, page);
  }

  @Mutation(() => EndSessionPayload, { description: 'Ends a session of mine; that device is signed out within a second.' })
  async endSession(@AsViewer() viewer: Viewer, @Args('input') input: EndSessionInput): Promise<EndSessionPayload> {
    const session = await this.see.require(viewer, Session, input.sessionId, { field: 'sessionId' });
    await this.sessions.end(viewer.id, session.id);
    return { endedSessionId: input.sessionId };
  }

  @Mutation(() => ChoosePreferencesPayload, { description: 'Chooses my language, my time zone, whether shortcuts of a single key act, whether Enter sends comments, and what has a number.' })
  async choosePreferences(@AsViewer() viewer: Viewer, @Args('input') input: ChoosePreferencesInput): Promise<ChoosePreferencesPayload> {
    if (input.timeZone && !zones.has(input.timeZone)) throw new UserError('INVALID', 'timeZone');
    const language = input.language ?? viewer.language;
    const timeZone = input.timeZone ?? viewer.timeZone;
    await this.database.rows(sql`UPDATE person SET language = ${language}, time_zone = ${timeZone}, single_key_shortcuts = COALESCE(${input.singleKeyShortcuts ?? null}, single_key_shortcuts),
      enter_sends = COALESCE(${input.enterSends ?? null}, enter_sends), counts_all_unread = COALESCE(${input.countsAllUnread ?? null}, counts_all_unread) WHERE id = ${viewer.id}`);
    return { viewer: viewerShown({ ...viewer, language, timeZone }) };
  }

  /** What was chosen beside language and time zone, read once however much of it is asked. */
  private preferences(viewer: Viewer): Promise<Preferences> {
    return batched<string, Preferences>(viewer, 'preferences', viewer.id, async (ids) => {
      const rows = await this.database.rows<Preferences & { id: string }>(sql`SELECT id, single_key_shortcuts, enter_sends, counts_all_unread FROM person WHERE id = ANY(${ids}::uuid[])`);
      return new Map(rows.map((row) => [row.id, row]));
    }, { single_key_shortcuts: true, enter_sends: false, counts_all_unread: false });
  }
}

/** Whether a session is the one that asks. */
@Resolver(() => Session)
export class SessionResolver {
  @ResolveField(() => Boolean, { description: 'This very device.' })
  current(@AsViewer() viewer: Viewer, @Parent() session: Session): boolean {
    return session.id === viewer.sessionId;
  }
}
