import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Brand, Main, PageHeader, Shell, TopBar } from '@parvis/ui';
import { DisplayFoot } from '../features/identity/DisplayFoot.tsx';
import { HelpContact } from '../features/identity/HelpContact.tsx';
import { PageTitle } from '../platform/page/PageTitle.tsx';

/** Open to everyone, also to who can't get in: what one can do here, how, and whom to ask. */
export function HelpPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Help`} />
      <TopBar brand={<Brand name="Parvis" href="/" hidden={t`, Home`} />} />
      <Shell>
        <Main>
          <PageHeader title={<Trans>Help</Trans>} lede={<Trans>What you can do here, and whom to ask.</Trans>} />
          <div className="prose">
            <h2>
              <Trans>Read and write</Trans>
            </h2>
            <ul>
              <li>
                <Trans>
                  <Anchor href="/communities">Find a community</Anchor> about your work or what you like. You enter an open one at once; a closed one lets you ask.
                </Trans>
              </li>
              <li>
                <Trans>
                  <Anchor href="/write">Write</Anchor> to share news, ask a question, take a poll or announce an event. Before you send it, the page says who will read it.
                </Trans>
              </li>
              <li>
                <Trans>
                  What you type is kept as you type it, in <Anchor href="/me/drafts">your drafts</Anchor>, also when the network fails.
                </Trans>
              </li>
              <li>
                <Trans>
                  Too much to read? Follow or mute a community, a person, a topic or one conversation: <Anchor href="/me/following">what you follow and mute</Anchor>.
                </Trans>
              </li>
            </ul>
            <h2>
              <Trans>With the keyboard</Trans>
            </h2>
            <ul>
              <li>
                <Trans>
                  <kbd>?</kbd> shows all shortcuts, and the switch that turns those of one key off.
                </Trans>
              </li>
              <li>
                <Trans>
                  <kbd>Tab</kbd> goes from one thing to the next; the first stop of each page leads to its content.
                </Trans>
              </li>
              <li>
                <Trans>
                  <kbd>Page Down</kbd> and <kbd>Page Up</kbd> go from post to post in a list of posts.
                </Trans>
              </li>
            </ul>
            <h2>
              <Trans>Easier to read</Trans>
            </h2>
            <p>
              <Trans>Behind your picture, “Language, text size, theme”: French or English, larger text, a dark page. Your browser’s zoom works too.</Trans>
            </p>
            <h2>
              <Trans>Something is wrong in a text</Trans>
            </h2>
            <p>
              <Trans>“Report” in the menu of a post or a comment. The managers of its community decide, and its author never reads who reported it.</Trans>
            </p>
            <h2>
              <Trans>Whom to ask</Trans>
            </h2>
            <ul>
              <li>
                <Trans>About a community: its managers, named on its page “About”.</Trans>
              </li>
              <li>
                <Trans>
                  About what you may say outside: <Anchor href="/guide">the guide</Anchor>.
                </Trans>
              </li>
              <li>
                <Trans>About access, or when something does not work:</Trans> <HelpContact />
              </li>
            </ul>
          </div>
          <DisplayFoot />
        </Main>
      </Shell>
    </>
  );
}
