import { gql } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { claire } from '../../../test/server.ts';
import { showRoutes } from '../../../test/show.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { Frame } from '../../shell/Frame.tsx';

const post = gql`
  mutation PostIt($text: String!) {
    postIt(text: $text)
  }
`;

function WritingPage() {
  const [text, setText] = useState('');
  const [send, { data }] = useMutation(post);
  return (
    <Page title="Écrire" hiddenHeading>
      <textarea aria-label="Texte" value={text} onChange={(event) => setText(event.target.value)} />
      <button type="button" onClick={() => void send({ variables: { text } })}>
        Publier
      </button>
      {data !== undefined && <p>Publié</p>}
    </Page>
  );
}

const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

afterEach(() => jest.restoreAllMocks());

test('when the session ends while someone writes, the text stays, one signs in on the spot, and what was sent goes out', async () => {
  let signedIn = true;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (path) => {
    if (path === '/auth/demo') signedIn = true;
    const me = { id: 'person_claire', name: 'Claire Vasseur', initials: 'CV', jobTitle: { fr: 'Technicienne', en: 'Technician' }, part: 'employee' };
    const other = { ...me, id: 'person_awa', name: 'Awa Diallo' };
    return json(path === '/auth/options' ? { company: 'Groupe Méridian', password: false, oidc: null, demo: [other, me] } : {});
  });
  const { user, sent } = await showRoutes([{ element: <Frame nav={[]} />, children: [{ path: '/', element: <WritingPage /> }] }], {
    answers: { Viewer: () => (signedIn ? claire : { viewer: null }), PostIt: () => (signedIn ? { postIt: true } : 'UNAUTHENTICATED') },
  });

  await user.type(await screen.findByLabelText('Texte'), 'Trois équipes ont essayé');
  signedIn = false;
  await user.click(screen.getByRole('button', { name: 'Publier' }));

  expect(await screen.findByRole('dialog', { name: 'Votre session est terminée' })).toBeVisible();
  expect(screen.getByLabelText('Texte')).toHaveValue('Trois équipes ont essayé');
  // Only the person whose page this is may go on with it.
  await user.click(await screen.findByRole('button', { name: /Claire Vasseur.*Membre du personnel/ }));
  expect(screen.queryByRole('button', { name: /Awa Diallo/ })).toBeNull();

  expect(await screen.findByText('Publié')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByLabelText('Texte')).toHaveValue('Trois équipes ont essayé');
  expect(sent.filter(({ operation }) => operation === 'PostIt')).toHaveLength(2);
});

test('who is not signed in comes to the sign-in page, which knows the way back', async () => {
  const { router } = await showRoutes(
    [
      { element: <Frame nav={[]} />, children: [{ path: '/guide', element: <WritingPage /> }] },
      { path: '/sign-in', element: <p>Se connecter</p> },
    ],
    { at: '/guide?section=2', answers: { Viewer: { viewer: null } } },
  );
  expect(await screen.findByText('Se connecter')).toBeVisible();
  expect(router.state.location.search).toBe('?returnTo=%2Fguide%3Fsection%3D2');
});
