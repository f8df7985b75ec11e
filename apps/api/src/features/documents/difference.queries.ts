import { Injectable } from '@nestjs/common';
import type { Language } from '@parvis/domain';
import { diffBlocks, diffWords, type BlockChange } from '@parvis/rich-text';
import type { Viewer } from '../../policies/viewer.ts';
import type { DocumentVersion } from './document-version.entity.ts';
import { DocumentsQueries } from './documents.queries.ts';
import { PieceKind, type BlockDifference, type SectionDifference } from './difference.types.ts';
import type { SectionText } from './section-text.entity.ts';
import type { Section } from './section.entity.ts';

interface Shown {
  section: Section;
  text: SectionText;
}

/** What changed between two versions of a document, section by section: a section keeps its key. */
@Injectable()
export class DifferenceQueries {
  constructor(private readonly documents: DocumentsQueries) {}

  async between(viewer: Viewer, from: DocumentVersion, to: DocumentVersion, language: Language): Promise<SectionDifference[]> {
    const [before, after] = await Promise.all([this.shown(viewer, from, language), this.shown(viewer, to, language)]);
    const old = new Map(before.map((one) => [one.section.key, one]));
    const stayed = inOrder(before.map(({ section }) => section.key), after.map(({ section }) => section.key));
    const differences = after.map((one) => this.ofSection(old.get(one.section.key), one, language, !stayed.has(one.section.key)));
    const gone = before.filter(({ section }) => !after.some((one) => one.section.key === section.key));
    return [...differences, ...gone.map((one) => this.ofSection(one, undefined, language, false))];
  }

  private async shown(viewer: Viewer, version: DocumentVersion, language: Language): Promise<Shown[]> {
    const sections = await this.documents.sections(viewer, version.id);
    const found = await Promise.all(sections.map(async (section) => ({
      section, text: (await this.documents.sectionTexts(viewer, section.id)).find((text) => text.language === language),
    })));
    return found.flatMap(({ section, text }) => (text ? [{ section, text }] : []));
  }

  private ofSection(before: Shown | undefined, after: Shown | undefined, language: Language, moved: boolean): SectionDifference {
    const { section } = (after ?? before)!;
    const titleWords = diffWords(before?.text.title ?? '', after?.text.title ?? '', language);
    const sourceWords = diffWords(before?.text.source ?? '', after?.text.source ?? '', language);
    const blocks = diffBlocks(before?.text.bodyMarkdown ?? '', after?.text.bodyMarkdown ?? '', language).map(shownBlock);
    const isChanged = before?.section.kind !== after?.section.kind || [...titleWords, ...sourceWords, ...blocks].some(({ kind }) => kind !== PieceKind.same);
    return {
      key: section.key,
      kind: !before ? PieceKind.added : !after ? PieceKind.removed : isChanged ? PieceKind.changed : moved ? PieceKind.moved : PieceKind.same,
      kindBefore: before?.section.kind ?? null,
      kindAfter: after?.section.kind ?? null,
      position: after?.section.position ?? null,
      title: (after ?? before)!.text.title,
      titleWords,
      sourceWords,
      blocks,
    };
  }
}

/**
 * The longest run of keys that stand in the same order in both lists. The others have moved; what was only pushed down by a new
 * section, or passed by one that moved, has not.
 */
function inOrder(before: string[], after: string[]): Set<string> {
  const places = after.map((key) => before.indexOf(key));
  const longest: number[][] = [];
  places.forEach((place, i) => {
    const best = longest.slice(0, i).reduce<number[]>((run, other, j) => (places[j]! >= 0 && places[j]! < place && other.length > run.length ? other : run), []);
    longest.push(place < 0 ? [] : [...best, i]);
  });
  const run = longest.reduce((best, other) => (other.length > best.length ? other : best), []);
  return new Set(run.map((i) => after[i]!));
}

function shownBlock(change: BlockChange): BlockDifference {
  return {
    kind: change.kind as PieceKind,
    before: 'before' in change ? { type: 'doc', content: [change.before] } : null,
    after: 'after' in change ? { type: 'doc', content: [change.after] } : null,
    words: change.kind === 'changed' ? change.words : [],
  };
}
