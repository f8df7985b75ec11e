import { Aside, Main } from '@parvis/ui';
import { createContext, useContext, type ReactNode } from 'react';
import { PageTitle } from './PageTitle.tsx';

export interface PageSlots {
  /** Above every page: the guide's banner, being offline, a new version. */
  top: ReactNode;
  /** Below every page, where the rail has no room for it. */
  bottom: ReactNode;
}

const SlotsContext = createContext<PageSlots>({ top: null, bottom: null });

export const PageSlotsProvider = SlotsContext.Provider;

export interface PageProps {
  /** Of the browser's tab, from the particular to the general: "Subject – Community". The product's name follows. */
  title: string;
  /** Gives the page an `h1` that is read out but not shown. Without it the page draws its own, with `PageHeader`. */
  hiddenHeading?: boolean;
  /** Secondary things, beside the column where there is room. */
  aside?: ReactNode;
  /** Names the aside; required with it. */
  asideLabel?: string;
  children: ReactNode;
}

/** A page inside the frame. */
export function Page({ title, hiddenHeading, aside, asideLabel, children }: PageProps) {
  const { top, bottom } = useContext(SlotsContext);
  return (
    <>
      <PageTitle title={title} />
      <Main>
        {hiddenHeading && <h1 className="sr">{title}</h1>}
        {top}
        {children}
        {!aside && bottom}
      </Main>
      {aside && (
        <Aside aria-label={asideLabel ?? title}>
          {aside}
          {bottom}
        </Aside>
      )}
    </>
  );
}
