import { Injectable } from '@nestjs/common';
import { newId, type Language } from '@parvis/domain';
import type { RichTextTree } from '@parvis/rich-text';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import type { Locale } from '../../platform/graphql/scalars.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { log } from '../../platform/log/log.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { lineToTranslate, toTranslate, translated, translatedLine } from './pieces.ts';
import type { Translation } from './translations.types.ts';
import { Translator } from './translator.ts';

/** Characters that are translated at once: a long report is not the work of the moment in which one reads. */
const mostCharacters = 30_000;

interface Source {
  kind: 'post' | 'comment';
  id: string;
  language: Language;
  title: string | null;
  bodyMarkdown: string;
  bodyTree: RichTextTree;
}
type Words = Pick<Translation, 'title' | 'body'>;

/** Texts in another language: asked of the translator once, kept until the text changes or goes. */
@Injectable()
export class TranslationsService {
  // Several readers press at once: they wait for the same answer.
  private readonly asked = new Map<string, Promise<Words>>();

  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly translator: Translator,
  ) {}

  /** A post or a comment that the viewer may see, in the language `into`. */
  async translate(viewer: Viewer, { postId, commentId, into }: { postId?: string | null; commentId?: string | null; into: Locale }): Promise<Translation> {
    if (Boolean(postId) === Boolean(commentId)) throw new UserError('INVALID', 'postId');
    const source = commentId ? await this.comment(viewer, commentId) : await this.post(viewer, postId!);
    const field = commentId ? 'commentId' : 'postId';
    if (!this.translator.isThere) throw new UserError('NOT_ALLOWED', field);
    if (source.language === into) throw new UserError('INVALID', 'into');
    if (source.bodyMarkdown.length > mostCharacters) throw new UserError('TRANSLATION_TOO_LONG', field, { max: mostCharacters });
    const words = (await this.kept(source, into)) ?? (await this.once(source, into));
    return { from: source.language as Locale, into, ...words };
  }

  private async post(viewer: Viewer, id: string): Promise<Source> {
    const post = await this.see.require(viewer, Post, id, { field: 'postId' });
    if (post.deletedAt) throw new UserError('NOT_FOUND', 'postId');
    const { title, language, bodyMarkdown, bodyTree } = post;
    return { kind: 'post', id: post.id, title, language, bodyMarkdown, bodyTree };
  }

  private async comment(viewer: Viewer, id: string): Promise<Source> {
    const comment = await this.see.require(viewer, Comment, id, { field: 'commentId' });
    if (comment.deletedAt) throw new UserError('NOT_FOUND', 'commentId');
    const { language, bodyMarkdown, bodyTree } = comment;
    return { kind: 'comment', id: comment.id, title: null, language, bodyMarkdown, bodyTree };
  }

  private async kept({ kind, id }: Source, into: Locale): Promise<Words | null> {
    const [row] = await this.database.rows<{ title: string | null; body_tree: RichTextTree }>(sql`
      SELECT title, body_tree FROM translation WHERE ${raw(`${kind}_id`)} = ${id} AND language = ${into}`);
    return row ? { title: row.title, body: row.body_tree } : null;
  }

  private once(source: Source, into: Locale): Promise<Words> {
    // The wording belongs to the key: who reads after a change waits for another answer.
    const key = JSON.stringify([source.id, into, source.title, source.bodyMarkdown]);
    const waiting = this.asked.get(key);
    if (waiting) return waiting;
    const asked = this.ask(source, into).finally(() => this.asked.delete(key));
    this.asked.set(key, asked);
    return asked;
  }

  private async ask(source: Source, into: Locale): Promise<Words> {
    const { title, bodyTree, language } = source;
    const pieces = [...(title ? [lineToTranslate(title)] : []), ...toTranslate(bodyTree)];
    let answer: string[];
    try {
      answer = pieces.length > 0 ? await this.translator.translate(pieces, language, into as Language) : [];
    } catch (error) {
      log.warn({ err: String(error) }, 'A text could not be translated');
      throw new UserError('TRANSLATION_UNAVAILABLE', source.kind === 'post' ? 'postId' : 'commentId');
    }
    const words: Words = { title: title && translatedLine(answer[0]!), body: translated(bodyTree, title ? answer.slice(1) : answer) };
    await this.keep(source, into, words);
    return words;
  }

  /** Keeps it, unless the text changed or went meanwhile: its row is locked, so that who changes it finds what is to be forgotten. */
  private async keep({ kind, id, title, bodyMarkdown }: Source, into: Locale, words: Words): Promise<void> {
    const now = this.clock.now();
    const column = raw(`${kind}_id`);
    await this.database.rows(sql`
      INSERT INTO translation (id, ${column}, language, title, body_tree, created_at)
      SELECT ${newId(now.getTime())}, thing.id, ${into}, ${words.title}, ${JSON.stringify(words.body)}::jsonb, ${now}
      FROM ${raw(kind)} thing WHERE thing.id = ${id} AND thing.deleted_at IS NULL AND thing.body_markdown = ${bodyMarkdown}
      ${kind === 'post' ? sql`AND thing.title IS NOT DISTINCT FROM ${title}` : sql``} FOR SHARE
      ON CONFLICT DO NOTHING`);
  }
}
