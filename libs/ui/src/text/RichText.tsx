import { Fragment, type ReactNode } from 'react';
import { topicPieces } from '@parvis/rich-text';
import type { BlockNode, HeadingLevel, ImageNode, InlineNode, ListItemNode, Mark, Mention, RichTextTree, TableCellNode, TableRowNode, TextNode } from '@parvis/rich-text';
import { classNames } from '../class-names.ts';
import { Anchor } from '../links/Anchor.tsx';
import { safeAddress } from './safe-address.ts';

export interface RichTextProps {
  tree: RichTextTree;
  /** Draws what is mentioned, by the name that this reader may see. The text itself holds an id only. */
  renderMention: (mention: Mention) => ReactNode;
  /** Draws an image of the text; without it, its description stands in its place. */
  renderImage?: (image: ImageNode['attrs']) => ReactNode;
  /** Draws a file that stands in a line of its own, as an item of a list. Without it, files are drawn as mentions. */
  renderFile?: (id: string) => ReactNode;
  /** Draws what stands in a text after a `#` where it is a topic; null leaves it as the words it is. */
  renderTopic?: (typed: string) => ReactNode;
  /** The level of the text's own highest headings: 3 below a post's title, 2 where the text is the page. */
  firstHeading?: 2 | 3;
  className?: string;
}

type Way = Required<Pick<RichTextProps, 'renderMention' | 'firstHeading'>> & Pick<RichTextProps, 'renderImage' | 'renderFile' | 'renderTopic'>;
type Node = BlockNode | InlineNode | ListItemNode | TableRowNode | TableCellNode;

/** Draws a written text as React elements; no HTML string exists. A node or mark that it doesn't know, as of a newer server, draws its content only. */
export function RichText({ tree, renderMention, renderImage, renderFile, renderTopic, firstHeading = 3, className }: RichTextProps) {
  return <div className={classNames('prose', className)}>{drawAll(tree.content, { renderMention, renderImage, renderFile, renderTopic, firstHeading })}</div>;
}

/** Neighbours that lead to the same address are one link, however many words in bold it holds; files in lines of their own are one list. */
function drawAll(nodes: readonly Node[] | undefined, way: Way): ReactNode {
  const drawn: ReactNode[] = [];
  const all = nodes ?? [];
  for (let at = 0; at < all.length; ) {
    const list: string[] = [];
    const first = at;
    for (let files = way.renderFile && filesAlone(all[at]); files; files = filesAlone(all[++at])) list.push(...files);
    if (list.length > 0) {
      drawn.push(
        <ul key={first} className="files">
          {list.map((id) => (
            <li key={id}>{way.renderFile?.(id)}</li>
          ))}
        </ul>,
      );
      continue;
    }
    const href = hrefOf(all[at]);
    let end = at + 1;
    while (href !== undefined && end < all.length && hrefOf(all[end]) === href) end++;
    const words = all.slice(at, end).map((node, of) => <Fragment key={of}>{draw(node, way)}</Fragment>);
    drawn.push(<Fragment key={at}>{href === undefined ? words : <WrittenLink href={href}>{words}</WrittenLink>}</Fragment>);
    at = end;
  }
  return drawn;
}

function draw(node: Node, way: Way): ReactNode {
  switch (node.type) {
    case 'text':
      return drawMarks(node.marks, drawWords(node, way));
    case 'hardBreak':
      return <br />;
    case 'mention':
      return drawMarks(node.marks, way.renderMention(node.attrs));
    case 'image':
      return way.renderImage ? way.renderImage(node.attrs) : node.attrs.alt;
    case 'paragraph':
      return <p>{drawAll(node.content, way)}</p>;
    case 'heading':
      return (
        <Heading level={node.attrs.level} first={way.firstHeading}>
          {drawAll(node.content, way)}
        </Heading>
      );
    case 'bulletList':
      return <ul>{drawAll(node.content, way)}</ul>;
    case 'orderedList':
      return <ol start={node.attrs.start === 1 ? undefined : node.attrs.start}>{drawAll(node.content, way)}</ol>;
    case 'listItem':
      return <li>{drawAll(node.content, way)}</li>;
    case 'blockquote':
      return <blockquote>{drawAll(node.content, way)}</blockquote>;
    case 'codeBlock':
      return (
        <pre tabIndex={0}>
          <code data-language={node.attrs.language ?? undefined}>{drawAll(node.content, way)}</code>
        </pre>
      );
    case 'horizontalRule':
      return <hr />;
    case 'table':
      return (
        <div className="scroll-x" tabIndex={0}>
          <table className="table">
            <tbody>{drawAll(node.content, way)}</tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return <tr>{drawAll(node.content, way)}</tr>;
    case 'tableHeader':
      // The corner above the names of the lines is often empty: no header then, there is nothing to read out.
      return node.content[0].content?.length ? <th scope="col">{drawCell(node, way)}</th> : <td />;
    case 'tableCell':
      return <td>{drawCell(node, way)}</td>;
    default:
      return drawAll((node as { content?: Node[] }).content, way);
  }
}

/** Words with the topics in them; code and the words of a link name none. */
function drawWords({ text, marks = [] }: TextNode, { renderTopic }: Way): ReactNode {
  if (!renderTopic || !text.includes('#') || marks.some(({ type }) => type === 'code' || type === 'link')) return text;
  return topicPieces(text).map((piece, at) => <Fragment key={at}>{(piece.typed !== null && renderTopic(piece.typed)) || piece.text}</Fragment>);
}

/** A cell holds one paragraph, which needs no `<p>` there. */
function drawCell(cell: TableCellNode, way: Way): ReactNode {
  return drawAll(cell.content[0].content, way);
}

function Heading({ level, first, children }: { level: HeadingLevel; first: 2 | 3; children: ReactNode }) {
  const Element = headings[level - 2 + first - 2] ?? 'h6';
  return <Element>{children}</Element>;
}
const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The first mark is the outermost. Links are drawn by `drawAll`, around all their words. */
function drawMarks(marks: readonly Mark[] | undefined, words: ReactNode): ReactNode {
  return (marks ?? []).reduceRight<ReactNode>((inside, mark) => {
    switch (mark.type) {
      case 'bold':
        return <strong>{inside}</strong>;
      case 'italic':
        return <em>{inside}</em>;
      case 'strike':
        return <s>{inside}</s>;
      case 'code':
        return <code>{inside}</code>;
      default:
        return inside;
    }
  }, words);
}

/** The files of a paragraph that holds nothing else; null for any other. */
function filesAlone(node: Node | undefined): string[] | null {
  if (node?.type !== 'paragraph') return null;
  const ids: string[] = [];
  for (const inline of node.content ?? []) {
    if (inline.type === 'mention' && inline.attrs.kind === 'file') ids.push(inline.attrs.id);
    else if (inline.type !== 'hardBreak' && (inline.type !== 'text' || inline.text.trim())) return null;
  }
  return ids.length > 0 ? ids : null;
}

function hrefOf(node: Node | undefined): string | undefined {
  if (node?.type !== 'text') return undefined;
  const mark = node.marks?.find((one) => one.type === 'link');
  return mark?.type === 'link' ? mark.attrs.href : undefined;
}

function WrittenLink({ href, children }: { href: string; children: ReactNode }) {
  const address = safeAddress(href);
  if (!address) return children;
  if (address.inner) return <Anchor href={address.href}>{children}</Anchor>;
  return (
    <a href={address.href} rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
