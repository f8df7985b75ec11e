import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Person } from '../people/person.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { CitedRules } from './cited-rules.queries.ts';
import { ModerationAct, ModerationDecision } from './moderation-decision.entity.ts';
import { ModerationQueries } from './moderation.queries.ts';
import { CitedRule, ReportConnection, ReportInput, ReportPayload, ReportStatus } from './moderation.types.ts';
import { Report } from './report.entity.ts';
import { ReportsService } from './reports.service.ts';

@Resolver(() => Report)
export class ReportsResolver {
  constructor(
    private readonly see: See,
    private readonly database: Database,
    private readonly reports: ReportsService,
    private readonly rules: CitedRules,
  ) {}

  @Mutation(() => ReportPayload, { description: 'Asks the managers of the community to look at a post or a comment.' })
  async report(@AsViewer() viewer: Viewer, @Args('input') input: ReportInput): Promise<ReportPayload> {
    return { report: await this.reports.report(viewer, input) };
  }

  @ResolveField(() => Person, { description: 'Known to the managers, never to the author of what is reported.' })
  reporter(@AsViewer() viewer: Viewer, @Parent() report: Report): Promise<Person | null> {
    return this.see.one(viewer, Person, report.reporterId);
  }

  @ResolveField(() => Community, { nullable: true, description: 'Where it stands; null where I no longer see it.' })
  community(@AsViewer() viewer: Viewer, @Parent() report: Report): Promise<Community | null> {
    return this.see.one(viewer, Community, report.communityId);
  }

  @ResolveField(() => Post, { nullable: true, description: 'What was reported, or the post above it; null where one does not see it any more.' })
  post(@AsViewer() viewer: Viewer, @Parent() report: Report): Promise<Post | null> {
    return this.see.one(viewer, Post, report.postId);
  }

  @ResolveField(() => Comment, { nullable: true, description: 'The comment it is on; null for a post, and where I may not see it.' })
  comment(@AsViewer() viewer: Viewer, @Parent() report: Report): Promise<Comment | null> {
    return this.see.one(viewer, Comment, report.commentId);
  }

  @ResolveField(() => Boolean, { description: 'About a comment, seen or not, rather than about the post itself.' })
  isAboutComment(@Parent() report: Report): boolean {
    return report.commentId !== null;
  }

  @ResolveField(() => ReportStatus, { description: 'What became of it.' })
  async status(@AsViewer() viewer: Viewer, @Parent() report: Report): Promise<ReportStatus> {
    const decision = await this.decision(viewer, report);
    if (decision) return decision.act === ModerationAct.hide ? ReportStatus.hidden : ReportStatus.kept;
    return (await this.isDeleted(viewer, report)) ? ReportStatus.deleted : ReportStatus.waiting;
  }

  @ResolveField(() => Date, { nullable: true, description: 'Decided then; null while it waits.' })
  async decidedAt(@AsViewer() viewer: Viewer, @Parent() report: Report): Promise<Date | null> {
    return (await this.decision(viewer, report))?.decidedAt ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it stays, written to those who reported it. What the author was told when it was hidden stays with the author.' })
  async answer(@AsViewer() viewer: Viewer, @Parent() report: Report): Promise<string | null> {
    const decision = await this.decision(viewer, report);
    return decision?.act === ModerationAct.dismiss ? decision.reason : null;
  }

  @ResolveField(() => CitedRule, { nullable: true, description: 'The rule of the guide that the decision rests on.' })
  async rule(@AsViewer() viewer: Viewer, @Parent() report: Report): Promise<CitedRule | null> {
    return this.rules.of(viewer, (await this.decision(viewer, report))?.sectionId ?? null);
  }

  private decision(viewer: Viewer, report: Report): Promise<ModerationDecision | null> {
    return this.see.one(viewer, ModerationDecision, report.decisionId);
  }

  private isDeleted(viewer: Viewer, report: Report): Promise<boolean> {
    return batched(viewer, 'Report.isDeleted', report.id, async (ids) => {
      const rows = await this.database.rows<{ id: string }>(sql`
        SELECT r.id FROM report r JOIN post p ON p.id = r.post_id LEFT JOIN comment c ON c.id = r.comment_id
        WHERE r.id = ANY(${ids}::uuid[]) AND (CASE WHEN r.comment_id IS NULL THEN p.deleted_at ELSE c.deleted_at END) IS NOT NULL`);
      return new Map(rows.map(({ id }) => [id, true]));
    }, false);
  }
}

@Resolver(() => ViewerType)
export class MyReportsResolver {
  constructor(private readonly queries: ModerationQueries) {}

  @ResolveField(() => ReportConnection, { description: 'What I reported, latest first, and what became of it.' })
  async reports(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Report>> {
    return toConnection(await this.queries.myReports(viewer, page), page);
  }
}
