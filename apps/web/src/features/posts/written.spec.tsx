import { screen } from '@testing-library/react';
import { toNodeId } from '@parvis/domain';
import { parse } from '@parvis/rich-text';
import { communityPath } from '../../platform/navigation/address.ts';
import { show } from '../../../test/show.tsx';
import { Wordings } from './Wordings.tsx';
import { WrittenText, type Mentioned } from './WrittenText.tsx';

const fibre = { id: toNodeId('community', '01931b66-7d50-7c8a-8a4b-2f7e1d3c5b6a'), slug: 'fibre-au-quotidien', name: 'Fibre au quotidien' };
const mentioned: Mentioned = {
  mentionedPeople: [{ id: 'person_ines', name: 'Inès Carvalho' }],
  mentionedCommunities: [fibre],
  mentionedTopics: [{ typed: 'Service-apres-vente', topic: 'service après-vente' }],
};
async function draw(markdown: string) {
  const parsed = parse(markdown);
  if (!parsed.ok) throw new Error(parsed.error.code);
  const { container } = await show(<WrittenText tree={parsed.tree} mentioned={mentioned} />);
  return container;
}

describe('a text that mentions communities and topics', () => {
  test('links a community by its present name, at its readable address', async () => {
    await draw(`Demandez à <community:${fibre.id}>.`);
    expect(screen.getByRole('link', { name: '@Fibre au quotidien' })).toHaveAttribute('href', communityPath(fibre));
    expect(communityPath(fibre)).toMatch(/^\/communities\/fibre-au-quotidien-/);
  });

  test('says of a community that this reader does not see that it is one, and nothing more', async () => {
    const text = await draw('Demandez à <community:community_boreal>.');
    expect(text).toHaveTextContent('Demandez à une communauté.');
    expect(text.innerHTML).not.toContain('boreal');
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('links a topic to the communities that have it; other words after # stay words, and so does code', async () => {
    const text = await draw('Le **#Service-apres-vente**, pas #rien ni `#Service-apres-vente`.');
    expect(screen.getAllByRole('link').map((one) => one.getAttribute('href'))).toEqual(['/communities?topic=service%20apr%C3%A8s-vente']);
    expect(text).toHaveTextContent('Le #Service-apres-vente, pas #rien ni #Service-apres-vente.');
  });

  test('in its history, word by word, names them as far as the reader may know', async () => {
    await show(
      <Wordings
        wordings={[
          { id: null, body: 'Voir <community:community_boreal> et #fibre.', at: null, redacted: null },
          { id: 'edit_1', body: `Voir <community:${fibre.id}> et #soudure.`, at: '2026-11-20T10:00:00.000Z', redacted: null },
        ]}
        mentioned={mentioned}
        files={[]}
        onRedacted={() => undefined}
        failed={false}
        onRetry={() => undefined}
        onClose={() => undefined}
      />,
    );
    const change = screen.getByRole('dialog');
    expect(change).toHaveTextContent('@Fibre au quotidien');
    expect(change).toHaveTextContent('une communauté');
    expect(change).toHaveTextContent('soudure');
    expect(document.body.innerHTML).not.toContain('boreal');
  });
});
