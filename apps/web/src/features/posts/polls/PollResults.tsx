import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Icon, LinkButton, Table } from '@parvis/ui';
import type { CSSProperties } from 'react';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { OptionBox } from './PollShape.tsx';
import type { PollOfPost } from './use-vote.ts';

interface PollResultsProps {
  poll: PollOfPost;
  chosen: readonly string[];
  language: string;
}

/** Bars: shares of the people who voted. Where the results are kept from the reader, the options alone, with the own choice. */
export function PollBars({ poll, chosen, language }: PollResultsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const share = (votes: number) => (poll.voterCount === 0 ? 0 : votes / poll.voterCount);
  return (
    <ul className="poll" aria-label={poll.silence ? t`Options` : t`Results`}>
      {poll.options.map(({ id, text, voteCount }) => {
        const mine = chosen.includes(id);
        const shown = voteCount == null ? null : format.percent(share(voteCount));
        return (
          <li key={id} className="poll__o" data-mine={mine || undefined} style={voteCount == null ? undefined : ({ '--p': `${share(voteCount) * 100}%` } as CSSProperties)}>
            <OptionBox
              before={mine && <Icon name="check" />}
              text={
                <>
                  {text}{' '}
                  {mine && (
                    <b>
                      <Trans>(your choice)</Trans>
                    </b>
                  )}
                </>
              }
              language={language}
              after={shown}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** The same as the bars, in figures, and as a file. */
export function PollTable({ poll, language, question }: Omit<PollResultsProps, 'chosen'> & { question: string }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const share = (votes: number) => (poll.voterCount === 0 ? 0 : votes / poll.voterCount);
  async function keep() {
    const { keepFile, resultsFile } = await import('./results-file.ts');
    const rows = poll.options.map(({ text, voteCount }) => ({ option: text, people: voteCount ?? 0, share: share(voteCount ?? 0) }));
    keepFile(resultsFile({ heads: [t`Option`, t`People`, t`Of those who voted`], rows }, i18n.locale === 'fr' ? 'fr' : 'en'), t`poll-results.csv`);
  }
  return (
    <Disclosure summary={<Trans>Read as a table</Trans>}>
      <Table caption={t`Results: ${question}`} captionHidden>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Option</Trans>
            </th>
            <th scope="col" className="r">
              <Trans>People</Trans>
            </th>
            <th scope="col" className="r">
              <Trans>Of those who voted</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {poll.options.map(({ id, text, voteCount }) => (
            <tr key={id}>
              <th scope="row" lang={language}>
                {text}
              </th>
              <td className="r">{format.number(voteCount ?? 0)}</td>
              <td className="r">{format.percent(share(voteCount ?? 0))}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <LinkButton onClick={() => void keep()}>
        <Trans>Keep as a file for a spreadsheet</Trans>
      </LinkButton>
    </Disclosure>
  );
}
