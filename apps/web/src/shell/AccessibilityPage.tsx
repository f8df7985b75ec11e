import { Trans, useLingui } from '@lingui/react/macro';
import { Brand, Main, PageHeader, Shell, TopBar } from '@parvis/ui';
import { DisplayFoot } from '../features/identity/DisplayFoot.tsx';
import { HelpContact } from '../features/identity/HelpContact.tsx';
import { useSignInOptions } from '../features/identity/use-sign-in-options.ts';
import { PageTitle } from '../platform/page/PageTitle.tsx';

/** The statement that French law asks for (decree 2019-768), open to everyone. Says what was checked and what wasn't, no more. */
export function AccessibilityPage() {
  const { t } = useLingui();
  const plan = useSignInOptions().options?.accessibilityPlanUrl;
  return (
    <>
      <PageTitle title={t`Accessibility: not compliant`} />
      <TopBar brand={<Brand name="Parvis" href="/" hidden={t`, Home`} />} />
      <Shell>
        <Main>
          <PageHeader
            title={<Trans>Accessibility: not compliant</Trans>}
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
              <Trans>Tell which page and what you use. You are owed an answer, and another way meanwhile.</Trans> <HelpContact />
            </p>
            <p>
              <Trans>
                In France, without an answer, you may turn to the <a href="https://www.defenseurdesdroits.fr">Défenseur des droits</a>.
              </Trans>
            </p>
            <h2>
              <Trans>What is planned</Trans>
            </h2>
            <p>
              {plan ? (
                <a href={plan}>
                  <Trans>The company’s multi-year accessibility plan</Trans>
                </a>
              ) : (
                <Trans>The company has published no multi-year accessibility plan here.</Trans>
              )}
            </p>
          </div>
          <DisplayFoot />
        </Main>
      </Shell>
    </>
  );
}
