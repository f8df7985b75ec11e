import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../../../../test/show.tsx';
import { keep } from '../../../platform/kept.ts';
import { TextEditor } from './TextEditor.tsx';

const ines = { __typename: 'Person', id: 'person_ines', name: 'Inès Carvalho' };
const tom = { __typename: 'Person', id: 'person_tom', name: 'Tom Baker' };
const notReading = (...people: object[]) => ({
  PeopleNotReading: ({ personIds }: Record<string, unknown>) => ({
    community: { __typename: 'Community', id: 'community_comite', peopleNotReading: people.filter((one) => (personIds as string[]).includes((one as typeof ines).id)) },
  }),
});
const someone = (n: number) => Array.from({ length: n }, (_, i) => `<person:person_${i}>`).join(' ');

function Composer({ start, known, onSent }: { start: string; known: { id: string; name: string }[]; onSent: (body: string) => void }) {
  const [body, setBody] = useState(start);
  return (
    <form onSubmit={(event) => (event.preventDefault(), onSent(body))}>
      <TextEditor eager label="Votre texte" communityId="community_comite" known={known} value={body} onChange={setBody} onSend={() => onSent(body)} />
      <button type="submit">Publier</button>
    </form>
  );
}
beforeEach(() => {
  // jsdom lays out no rich text.
  keep('editor', 'plain');
});
async function compose(start: string, { people = [], known = [] }: { people?: object[]; known?: { id: string; name: string }[] } = {}) {
  const sent: string[] = [];
  const scene = await show(<Composer start={start} known={known} onSent={(body) => sent.push(body)} />, { answers: notReading(...people) });
  return { ...scene, asked: scene.sent, sent, text: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Votre texte' }), publish: screen.getByRole('button', { name: 'Publier' }) };
}

describe('someone who will not read the text', () => {
  test('is named under it while one writes, until the name is taken out', async () => {
    const { user, text } = await compose('Qu’en dit <person:person_ines> ?', { people: [ines] });
    const said = await screen.findByText('Inès Carvalho ne pourra pas le lire ici : retirez ce nom avant d’envoyer.');
    expect(said.closest('[role="status"]')).not.toBeNull();
    await user.clear(text);
    await user.type(text, 'Qu’en dites-vous ?');
    expect(screen.queryByText(/ne pourra pas le lire/)).toBeNull();
  });

  test('is named with the others', async () => {
    await compose('<person:person_ines> et <person:person_tom>', { people: [ines, tom] });
    expect(await screen.findByText('Inès Carvalho et Tom Baker ne pourront pas le lire ici : retirez ces noms avant d’envoyer.')).toBeVisible();
  });

  test('is not spoken of where the text mentioned that person before', async () => {
    const { asked } = await compose('Merci <person:person_ines>', { people: [ines], known: [ines] });
    expect(asked.map(({ operation }) => operation)).not.toContain('PeopleNotReading');
  });
});

describe('a text that mentions more than twenty people', () => {
  test('asks before it is sent; going on writing sends nothing', async () => {
    const { user, sent, publish, text } = await compose(someone(21));
    await user.click(publish);
    const question = within(await screen.findByRole('alertdialog', { name: /^Prévenir 21 personnes/ }));
    await user.click(question.getByRole('button', { name: 'Continuer à écrire' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(sent).toEqual([]);
    expect(text).toHaveValue(someone(21));
  });

  test('is sent once, when that was meant, by Ctrl + Enter too', async () => {
    const { user, sent, text } = await compose(someone(21));
    await user.click(text);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Envoyer à tous' }));
    expect(sent).toEqual([someone(21)]);
  });

  test('twenty are not asked about, nor one person named often, nor who was mentioned before', async () => {
    const first = await compose(`${someone(20)} ${someone(20)}`);
    await first.user.click(first.publish);
    expect(first.sent).toHaveLength(1);
    first.unmount();
    const edited = await compose(someone(21), { known: [{ id: 'person_3', name: 'Léa' }] });
    await edited.user.click(edited.publish);
    expect(edited.sent).toHaveLength(1);
  });
});
