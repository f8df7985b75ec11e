import { createContext, useContext, useMemo, type ComponentProps, type ComponentType, type ReactNode } from 'react';

export type AnchorProps = Omit<ComponentProps<'a'>, 'href'> & { href: string };

interface Links {
  link: ComponentType<AnchorProps>;
  /** Goes to an inner address; for menus, whose items can't be drawn by the router's link. */
  navigate?: (href: string) => void;
}

function PlainAnchor(props: AnchorProps) {
  return <a {...props} />;
}

const LinkContext = createContext<Links>({ link: PlainAnchor });

/**
 * Says once how inner links are followed. `link` is an adapter of the application's router, defined outside any component:
 * `const RouterLink = ({ href, ...rest }: AnchorProps) => <Link to={href} {...rest} />`. Without a provider links are plain `<a>`.
 */
export function LinkProvider({ link, navigate, children }: Links & { children: ReactNode }) {
  const value = useMemo(() => ({ link, navigate }), [link, navigate]);
  return <LinkContext value={value}>{children}</LinkContext>;
}

/** A link that the application's router follows. Every component of this lib that has an `href` draws it with this. */
export function Anchor(props: AnchorProps) {
  const { link: Link } = useContext(LinkContext);
  return <Link {...props} />;
}

export function useNavigateTo(): Links['navigate'] {
  return useContext(LinkContext).navigate;
}
