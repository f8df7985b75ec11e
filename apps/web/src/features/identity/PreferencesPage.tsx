import { Trans, useLingui } from '@lingui/react/macro';
import { Card, CardBody, PageHeader } from '@parvis/ui';
import { Page } from '../../platform/page/Page.tsx';
import { CountsChoice } from '../following/CountsChoice.tsx';
import { EnterSwitch } from '../shortcuts/EnterSwitch.tsx';
import { SingleKeySwitch } from '../shortcuts/SingleKeySwitch.tsx';

/** How the application behaves for me, on all my devices. */
export function PreferencesPage() {
  const { t } = useLingui();
  return (
    <Page title={t`My preferences`}>
      <PageHeader title={<Trans>My preferences</Trans>} lede={<Trans>They act at once, on all your devices.</Trans>} />
      <Card flush aria-labelledby="reading">
        <CardBody className="stack stack--3">
          <h2 id="reading">
            <Trans>Reading</Trans>
          </h2>
          <CountsChoice />
        </CardBody>
      </Card>
      <Card flush aria-labelledby="keyboard">
        <CardBody className="stack stack--3">
          <h2 id="keyboard">
            <Trans>Keyboard</Trans>
          </h2>
          <SingleKeySwitch />
          <EnterSwitch />
        </CardBody>
      </Card>
    </Page>
  );
}
