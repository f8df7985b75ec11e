import { Injectable } from '@nestjs/common';
import { fromNodeId, limits, type Bound } from '@parvis/domain';
import { excerpt, filesIn, parse, plainText, type RichTextTree } from '@parvis/rich-text';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import type { Check } from '../../platform/graphql/checked.ts';
import { File } from '../files/file.entity.ts';
import { FilesService, type Holder } from '../files/files.service.ts';
import { LinksService } from '../links/links.service.ts';
import { TextMentions } from './mentions/text-mentions.service.ts';

/** The three forms of a text that a person wrote, named as the columns that keep them. */
export interface WrittenText {
  bodyMarkdown: string;
  bodyTree: RichTextTree;
  bodyText: string;
}

/** What stands where a text was wiped. */
export const noText: Readonly<WrittenText> = { bodyMarkdown: '', bodyTree: { type: 'doc', content: [{ type: 'paragraph' }] }, bodyText: '' };

/** Files used in a tree, uuids, each once; `null` for an id that names none. */
function filesUsedIn(tree: RichTextTree): (string | null)[] {
  return filesIn(tree).map((id) => fromNodeId(id, 'file'));
}

/** Files used in any of these wordings, uuids, each once. */
function filesOf(wordings: readonly string[]): string[] {
  const used = wordings.flatMap((markdown) => {
    const parsed = parse(markdown);
    return parsed.ok ? filesUsedIn(parsed.tree) : [];
  });
  return [...new Set(used.filter((id) => id !== null))];
}

/** The texts of posts and comments: read from Markdown, their mentions and files checked, their beginnings shown. */
@Injectable()
export class WrittenTexts {
  constructor(
    private readonly see: See,
    private readonly files: FilesService,
    private readonly links: LinksService,
    private readonly mentions: TextMentions,
  ) {}

  /** Reads Markdown; what is wrong with it is refused on `body`, and then the answer is no text. */
  read(check: Check, markdown: string, bound: Bound): WrittenText {
    check.text('body', markdown, bound);
    if (!markdown.trim()) return noText;
    const parsed = parse(markdown);
    if (!parsed.ok) {
      check.refuse('body', parsed.error.code);
      return noText;
    }
    const text = plainText(parsed.tree);
    const files = filesUsedIn(parsed.tree);
    // Markdown of signs only, such as a lone rule, shows nothing.
    if (!text.trim() && files.length === 0) check.refuse('body', 'REQUIRED');
    if (files.includes(null)) check.refuse('body', 'FILE_UNKNOWN');
    if (files.length > limits.files.max) check.refuse('body', 'FILES_TOO_MANY', { max: limits.files.max });
    this.mentions.check(check, parsed.tree);
    return { bodyMarkdown: parsed.markdown, bodyTree: parsed.tree, bodyText: text };
  }

  /** The three forms of a text that was kept as Markdown. */
  again(markdown: string): WrittenText {
    const parsed = parse(markdown);
    if (!parsed.ok) throw new Error(`A kept text can't be read: ${parsed.error.code}.`);
    return { bodyMarkdown: parsed.markdown, bodyTree: parsed.tree, bodyText: plainText(parsed.tree) };
  }

  /** Refuses a text of this post that mentions whom or what it may not. What was mentioned in `former` already stays. */
  requireMentions(viewer: Viewer, postId: string, tree: RichTextTree, former: RichTextTree | null = null): Promise<void> {
    return this.mentions.require(viewer, postId, tree, former);
  }

  /** This post or comment holds the files of its text from now on, and shows what its links lead to, but for the addresses in `withoutCardsOf`; refuses a file that is not the author's own, nor in the text already. */
  async hold(viewer: Viewer, holder: Holder, tree: RichTextTree, withoutCardsOf: readonly string[] = []): Promise<void> {
    await this.files.hold(viewer, holder, filesUsedIn(tree).filter((id) => id !== null));
    await this.links.hold(holder, tree, withoutCardsOf);
  }

  /** A wiped text holds no file and shows no card; where only wordings of the past were wiped, it holds the files of the wordings (Markdown) that are left. */
  async release(holder: Holder, left: readonly string[] = []): Promise<void> {
    await this.files.release(holder, filesOf(left));
    if (left.length === 0) await this.links.release(holder);
  }

  /** A text that was wiped and comes back holds again what its wordings (Markdown) use, the present one first. */
  async holdAgain(viewer: Viewer, holder: Holder, [present, ...past]: readonly [string, ...string[]]): Promise<void> {
    await this.files.hold(viewer, holder, filesOf([present]), filesOf(past));
    await this.links.hold(holder, this.again(present).bodyTree);
  }

  /** The card of a link goes from a text; the link stays. */
  removeLinkCard(holder: Holder, url: string): Promise<void> {
    return this.links.remove(holder, url);
  }

  /** The beginning of a text on one line, names as this reader may see them; of a text of pictures that nobody described, the name of the first. */
  async excerpt(viewer: Viewer, tree: RichTextTree, characters: number): Promise<string> {
    const [nameOf, files] = await Promise.all([this.mentions.namesFor(viewer, tree), this.see.many(viewer, File, filesUsedIn(tree).filter((id) => id !== null))]);
    const nameOfFile = new Map(files.map(({ id, name }) => [id, name]));
    const beginning = excerpt(tree, characters, (kind, id) => (kind === 'file' ? (nameOfFile.get(fromNodeId(id, 'file') ?? '') ?? '') : nameOf(kind, id)));
    return beginning || (files[0]?.name ?? '');
  }
}
