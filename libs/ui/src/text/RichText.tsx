import { createElement, Fragment, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Anchor } from '../links/Anchor.tsx';
import type { RichTextMark, RichTextNode, RichTextTree } from './rich-text-tree.ts';
import { safeAddress } from './safe-address.ts';

export interface Mention {
  /** `person`, `post`, `document` … */
  kind: string;
  id: string;
}

export interface RichTextProps {
  tree: RichTextTree;
  /** Draws what is mentioned, by the name that this reader may see. The text itself holds an id only. */
  renderMention: (mention: Mention) => ReactNode;
  /** The heading level that a heading of level 1 gets, below the title around the text. */
  firstHeading?: 2 | 3 | 4 | 5;
  className?: string;
}

/** Draws a written text as React elements; no HTML string exists. A node it doesn't know draws its content. */
export function RichText({ tree, renderMention, firstHeading = 3, className }: RichTextProps) {
  return <div className={classNames('prose', className)}>{children(tree.content, { renderMention, firstHeading })}</div>;
}

type Way = Required<Pick<RichTextProps, 'renderMention' | 'firstHeading'>>;

function children(nodes: readonly RichTextNode[] | undefined, way: Way): ReactNode {
  return nodes?.map((node, at) => <Fragment key={at}>{draw(node, way)}</Fragment>);
}

function draw(node: RichTextNode, way: Way): ReactNode {
  const inside = () => children(node.content, way);
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduce<ReactNode>((words, mark) => drawMark(mark, words), node.text);
    case 'paragraph':
      return <p>{inside()}</p>;
    case 'heading':
      return createElement(`h${Math.min(6, way.firstHeading + whole(node.attrs?.['level'], 1) - 1)}`, null, inside());
    case 'bulletList':
      return <ul>{inside()}</ul>;
    case 'orderedList': {
      const start = whole(node.attrs?.['start'], 1);
      return <ol start={start === 1 ? undefined : start}>{inside()}</ol>;
    }
    case 'listItem':
      return <li>{inside()}</li>;
    case 'blockquote':
      return <blockquote>{inside()}</blockquote>;
    case 'codeBlock': {
      const language = node.attrs?.['language'];
      return (
        <pre tabIndex={0}>
          <code data-language={typeof language === 'string' ? language : undefined}>{inside()}</code>
        </pre>
      );
    }
    case 'horizontalRule':
      return <hr />;
    case 'hardBreak':
      return <br />;
    case 'table':
      return (
        <div className="scroll-x">
          <table className="table">
            <tbody>{inside()}</tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return <tr>{inside()}</tr>;
    case 'tableHeader':
      return <th scope="col">{inside()}</th>;
    case 'tableCell':
      return <td>{inside()}</td>;
    case 'mention': {
      const { kind, id } = node.attrs ?? {};
      return typeof kind === 'string' && typeof id === 'string' ? way.renderMention({ kind, id }) : null;
    }
    default:
      return inside();
  }
}

function drawMark(mark: RichTextMark, words: ReactNode): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{words}</strong>;
    case 'italic':
      return <em>{words}</em>;
    case 'strike':
      return <s>{words}</s>;
    case 'code':
      return <code>{words}</code>;
    case 'link': {
      const address = safeAddress(mark.attrs?.['href']);
      if (!address) return words;
      if (address.inner) return <Anchor href={address.href}>{words}</Anchor>;
      return (
        <a href={address.href} rel="noopener noreferrer nofollow">
          {words}
        </a>
      );
    }
    default:
      return words;
  }
}

function whole(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : otherwise;
}
