import { Trans, useLingui } from '@lingui/react/macro';
import { Brand, Main, PageHeader, Shell, TopBar } from '@parvis/ui';
import { DisplayFoot } from '../features/identity/DisplayFoot.tsx';
import { PageTitle } from '../platform/page/PageTitle.tsx';

/** Open to everyone, also before signing in. Says what was checked and what wasn't, no more. */
export function AccessibilityPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Accessibility`} />
      <TopBar brand={<Brand name="Parvis" href="/" hidden={t`, Home`} />} />
      <Shell>
        <Main>
          <PageHeader
            title={<Trans>Accessibility</Trans>}
            lede={<Trans>Everyone in the company must be able to read, write and answer here.</Trans>}
          />
          <div className="prose">
            <h2>
              <Trans>What we aim for</Trans>
            </h2>
            <p>
              <Trans>The French RGAA 4.1 and the international WCAG 2.2, level AA.</Trans>
            </p>
            <h2>
              <Trans>What was checked</Trans>
            </h2>
            <p>
              <Trans>Each version is tested by machine (axe) in a browser, by keyboard, in two widths, two themes and two languages.</Trans>
            </p>
            <p>
              <Trans>No audit by people has been made yet: by the rules, the state to declare is “not compliant”.</Trans>
            </p>
            <h2>
              <Trans>Something stops you?</Trans>
            </h2>
            <p>
              <Trans>Tell your company’s help desk which page and what you use. You are owed an answer, and another way meanwhile.</Trans>
            </p>
          </div>
          <DisplayFoot />
        </Main>
      </Shell>
    </>
  );
}
