import type { ReactNode } from 'react';

export interface TableProps {
  /** What the table shows; also names the region that scrolls sideways. */
  caption: string;
  /** Read out but not shown, where a title above says the same. */
  captionHidden?: boolean;
  /** `<thead>` and `<tbody>`; class `r` aligns a cell of figures to the right, `c` centres. */
  children: ReactNode;
}

/** A table in a region that scrolls sideways on a narrow screen and can be reached by keyboard. */
export function Table({ caption, captionHidden, children }: TableProps) {
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={caption}>
      <table className="table">
        <caption className={captionHidden ? 'sr' : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
