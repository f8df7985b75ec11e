import { fireEvent, screen, waitFor } from '@testing-library/react';
import { refusal } from '../../../test/communities.ts';
import { acknowledgement, asked, guide, version } from '../../../test/documents.ts';
import { watchedScreen } from '../../../test/screen.ts';
import type { Answers } from '../../../test/server.ts';
import { show } from '../../../test/show.tsx';
import { GuidePage } from '../documents/DocumentPage.tsx';

const accepted = { __typename: 'ViewerAcceptance', required: true, accepted: true, acceptBy: null, acceptedVersion: { __typename: 'DocumentVersion', id: 'version_2', number: 2 }, acknowledgement };
const done = { acknowledgeVersion: { acknowledgement, document: { __typename: 'Document', id: 'document_guide', viewerAcceptance: accepted }, errors: [] } };
const readGuide = (answers: Answers = {}) => {
  watchedScreen();
  return show(<GuidePage />, {
    answers: {
      GuideId: { guide: { __typename: 'Document', id: 'document_guide' } },
      ReadDocument: { document: guide() },
      RecordReading: { recordReading: { version: null, errors: [] } },
      AcknowledgeVersion: done,
      ...answers,
    },
  });
};
const button = () => screen.findByRole('button', { name: 'Accepter la version 2' });
const tick = () => screen.getByRole('checkbox', { name: /J’ai lu la version 2/ });
const sentOf = (sent: { operation: string; variables: Record<string, unknown> }[]) => sent.filter(({ operation }) => operation === 'AcknowledgeVersion');

test('nothing is accepted before the end was reached, nor without the tick', async () => {
  const { user, sent } = await readGuide();
  expect(tick()).not.toBeChecked();
  await user.click(tick());
  await user.click(await button());
  expect(sentOf(sent)).toEqual([]);
  await user.click(tick());
  await user.click(screen.getByRole('button', { name: 'Aller à la fin' }));
  await user.click(await button());
  expect(tick()).toHaveAccessibleDescription(/Cochez/);
  expect(tick()).toHaveFocus();
  expect(sentOf(sent)).toEqual([]);
});

test('accepting sends the very text on screen, once the server knows that the end was reached; then the proof has the focus', async () => {
  const { user, sent } = await readGuide();
  await user.click(await screen.findByRole('button', { name: 'Aller à la fin' }));
  await user.click(tick());
  await user.click(await button());
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Vous avez accepté la version 2' })).toHaveFocus());
  expect(screen.getByRole('link', { name: /attestation/ })).toHaveAttribute('href', acknowledgement.certificatePath);
  expect(sent.map(({ operation }) => operation).filter((operation) => /Reading|Acknowledge/.test(operation))).toEqual(['RecordReading', 'AcknowledgeVersion']);
  expect(sentOf(sent)[0]!.variables).toEqual({ input: { versionId: 'version_2', language: 'fr', textSha256: 'a'.repeat(64) } });
});

test('two presses make one request', async () => {
  const { user, sent } = await readGuide();
  await user.click(await screen.findByRole('button', { name: 'Aller à la fin' }));
  await user.click(tick());
  const accept = await button();
  fireEvent.click(accept);
  fireEvent.click(accept);
  await screen.findByRole('heading', { name: 'Vous avez accepté la version 2' });
  expect(sentOf(sent)).toHaveLength(1);
});

test('when another version came into force meanwhile, it is told, nothing is accepted, and the new one is to be read', async () => {
  let current = guide();
  const newer = version({ id: 'version_3', number: 3, text: { ...version().text, sha256: 'b'.repeat(64) } });
  const { user } = await readGuide({
    ReadDocument: () => ({ document: current }),
    AcknowledgeVersion: () => {
      current = guide({ versionInForce: newer, viewerAcceptance: asked });
      return { acknowledgeVersion: { acknowledgement: null, document: null, errors: [{ ...refusal('Cette version n’est plus en vigueur.', 'versionId'), code: 'VERSION_NOT_IN_FORCE' }] } };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Aller à la fin' }));
  await user.click(tick());
  await user.click(await button());
  expect(await screen.findByRole('alert')).toHaveTextContent(/est entrée en vigueur pendant votre lecture.*Rien n’a été accepté/);
  await user.click(screen.getByRole('button', { name: 'Voir la nouvelle version' }));
  const accept = await screen.findByRole('button', { name: 'Accepter la version 3' });
  // It was not read yet: the end is to be reached again, the tick made again.
  expect(accept).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('checkbox', { name: /J’ai lu la version 3/ })).not.toBeChecked();
});

test('when the server does not answer, nothing is accepted, it is said, and the tick stays', async () => {
  const { user } = await readGuide({ AcknowledgeVersion: new Error('down') });
  await user.click(await screen.findByRole('button', { name: 'Aller à la fin' }));
  await user.click(tick());
  await user.click(await button());
  expect(await screen.findByRole('alert')).toHaveTextContent('Rien n’a été accepté');
  expect(tick()).toBeChecked();
});
