import { useQuery } from '@apollo/client/react';
import { act, screen, waitFor, within } from '@testing-library/react';
import { liveLine } from '../../../../test/live.ts';
import { post } from '../../../../test/posts.ts';
import { show } from '../../../../test/show.tsx';
import { PostCard } from '../PostCard.tsx';
import { postQuery } from '../posts.graphql.ts';
import { forgetVotes } from './held-votes.ts';

const line = liveLine();
const option = (key: string, text: string, over: object = {}) => ({ __typename: 'PollOption', id: `option_${key}`, text, voteCount: 0, viewerChose: false, ...over });
const lunch = {
  __typename: 'Poll', id: 'poll_lunch', choices: 'one', most: null, anonymous: false, endsAt: '2126-11-27T17:00:00.000Z', closedAt: null, isClosed: false, silence: null, voterCount: 4,
  viewerHasVoted: false, viewerVoteRefusal: null, viewerCanClose: false, viewerCanChangeOptions: false,
  options: [option('mon', 'Lundi', { voteCount: 1 }), option('tue', 'Mardi', { voteCount: 3 })],
};
const voted = { ...lunch, voterCount: 5, viewerHasVoted: true, options: [option('mon', 'Lundi', { voteCount: 2, viewerChose: true }), option('tue', 'Mardi', { voteCount: 3 })] };
const answer = (act: string, poll: object | null, errors: object[] = []) => ({ [act]: { __typename: 'PollPayload', poll, errors } });
const refused = { __typename: 'UserError', code: 'POLL_CLOSED', field: 'postId', message: 'Ce sondage est clos.' };

function Place() {
  const { data } = useQuery(postQuery, { variables: { postId: 'post_lunch' } });
  return data?.post ? <PostCard post={data.post} place="home" /> : null;
}
async function showPoll(poll: object, answers: object = {}) {
  const lunch = post('lunch', 'Où ?', { kind: 'poll', title: 'Quel jour déjeuner ?', poll });
  const scene = await show(<Place />, { answers: { PostAgain: { post: lunch }, ...answers } });
  await screen.findByRole('group', { name: 'Sondage' });
  return { ...scene, poll: screen.getByRole('group', { name: 'Sondage' }) };
}
/** A figure and its sign are held together by a space of their own kind. */
const plain = (text: string | null) => text?.replace(/\s/g, ' ');
const bars = () => within(screen.getByRole('list', { name: 'Résultats' })).getAllByRole('listitem').map((item) => plain(item.textContent));
const radio = (name: string) => screen.getByRole('radio', { name });
const press = (name: string) => screen.getByRole('button', { name });

beforeEach(() => localStorage.clear());

test('before voting one reads whether names are shown, and until when', async () => {
  const { poll } = await showPoll(lunch);
  expect(poll).toHaveTextContent(/Nominatif : qui lit les résultats voit qui a choisi quoi\..*Jusqu’au .*27 novembre 2126 à 18 h/);
  expect(screen.getByRole('group', { name: /Votre réponse à\s: Quel jour déjeuner/ })).toBeInTheDocument();
  expect(poll).toHaveTextContent('4 personnes ont voté.');
});

test('a vote shows at once, then says that it is counted; bars and table say the same', async () => {
  let give = (_: object) => {};
  const { user, sent } = await showPoll(lunch, { VoteInPoll: () => new Promise((resolve) => (give = resolve as typeof give)) });
  await user.click(press('Voter'));
  expect(screen.getByText('Choisissez d’abord une réponse.')).toBeInTheDocument();
  await user.click(radio('Lundi'));
  await user.click(press('Voter'));
  expect(screen.getByRole('group', { name: 'Sondage' })).toHaveTextContent('5 personnes ont voté.');
  await act(async () => give(answer('voteInPoll', voted)));
  expect(await screen.findByText('Votre vote est compté.')).toBeInTheDocument();
  expect(bars()).toEqual(['Lundi (votre choix)40 %', 'Mardi 60 %']);
  await user.click(screen.getByText('Lire en tableau'));
  expect(screen.getAllByRole('row').map((row) => [...row.children].map((cell) => plain(cell.textContent)))).toEqual([
    ['Choix', 'Personnes', 'Part des votants'], ['Lundi', '2', '40 %'], ['Mardi', '3', '60 %'],
  ]);
  expect(sent.at(-1)?.variables.input).toEqual({ postId: 'post_lunch', optionIds: ['option_mon'] });
});

test('a refused vote is taken back, says why, and what was ticked stays', async () => {
  const { user, poll } = await showPoll(lunch, { VoteInPoll: answer('voteInPoll', null, [refused]) });
  await user.click(radio('Lundi'));
  await user.click(press('Voter'));
  expect(await screen.findByText('Ce sondage est clos.')).toBeInTheDocument();
  expect(poll).toHaveTextContent('4 personnes ont voté.');
  expect(radio('Lundi')).toBeChecked();
});

test('one changes a vote, or withdraws it', async () => {
  const { user, sent } = await showPoll(voted, { WithdrawVote: answer('withdrawVote', lunch), VoteInPoll: answer('voteInPoll', voted) });
  await user.click(press('Changer mon vote'));
  expect(radio('Lundi')).toBeChecked();
  await user.click(press('Garder mon vote'));
  await user.click(press('Retirer mon vote'));
  expect(await screen.findByText('Votre vote est retiré.')).toBeInTheDocument();
  expect(sent.map(({ operation }) => operation)).toEqual(['PostAgain', 'WithdrawVote']);
  expect(radio('Lundi')).not.toBeChecked();
});

test('several may be ticked, and no more than may be', async () => {
  const { user, sent } = await showPoll({ ...lunch, choices: 'several', most: 2, options: ['a', 'b', 'c'].map((key) => option(key, key)) }, { VoteInPoll: answer('voteInPoll', voted) });
  expect(screen.getByText(/Jusqu’à 2 choix/)).toBeInTheDocument();
  for (const name of ['c', 'a', 'b']) await user.click(screen.getByRole('checkbox', { name }));
  await user.click(press('Voter'));
  expect(screen.getByText('Choisissez-en 2 au plus.')).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'b' }));
  await user.click(press('Voter'));
  expect(sent.at(-1)?.variables.input).toMatchObject({ optionIds: ['option_a', 'option_c'] });
});

describe('in an anonymous poll', () => {
  const secret = { ...lunch, anonymous: true, options: lunch.options.map((one) => ({ ...one, viewerChose: null })) };
  const counted = { ...secret, voterCount: 5, viewerHasVoted: true };
  const vote = async (poll: object, answers: object) => {
    const scene = await showPoll(poll, answers);
    await scene.user.click(radio('Mardi'));
    await scene.user.click(press('Voter'));
    return scene;
  };

  test('this device alone holds what was chosen, marks it, and sends it to change it', async () => {
    const first = await vote(secret, { VoteInPoll: answer('voteInPoll', counted) });
    expect(await screen.findByText('Votre vote est compté.')).toBeInTheDocument();
    expect(bars()[1]).toContain('(votre choix)');
    const { secret: sent } = first.sent.at(-1)!.variables.input as { secret: string };
    expect(sent).toMatch(/^[\w-]{43}$/);
    await first.user.click(press('Changer mon vote'));
    await first.user.click(radio('Lundi'));
    await first.user.click(press('Voter'));
    const again = first.sent.at(-1)!.variables.input as { secret: string; held: object[] };
    expect(again.held).toEqual([{ secret: sent, optionIds: ['option_tue'] }]);
    expect(again.secret).not.toBe(sent);
  });

  test('another device says that it does not know, and offers no change', async () => {
    const { poll } = await showPoll(counted);
    expect(poll).toHaveTextContent('Seul l’appareil où vous avez voté sait ce que vous avez choisi');
    expect(screen.queryByRole('button', { name: 'Changer mon vote' })).toBeNull();
  });

  test('a vote without an answer is held with the one before: either may be counted', async () => {
    let answers: unknown[] = [answer('voteInPoll', counted), new Error('down')];
    const { user, sent } = await vote(secret, { VoteInPoll: () => (answers.length > 0 ? answers.shift() : answer('voteInPoll', counted)) });
    await screen.findByText('Votre vote est compté.');
    await user.click(press('Changer mon vote'));
    await user.click(radio('Lundi'));
    await user.click(press('Voter'));
    expect(await screen.findByText(/serveur ne répond pas|pas répondu/)).toBeInTheDocument();
    answers = [];
    await user.click(press('Voter'));
    const { held } = sent.at(-1)!.variables.input as { held: { optionIds: string[] }[] };
    expect(held.map(({ optionIds }) => optionIds)).toEqual([['option_tue'], ['option_mon']]);
  });

  test('signing out leaves nothing of it on the device', async () => {
    await vote(secret, { VoteInPoll: answer('voteInPoll', counted) });
    await screen.findByText('Votre vote est compté.');
    expect(JSON.stringify({ ...localStorage })).toContain('option_tue');
    forgetVotes('person_claire');
    expect(JSON.stringify({ ...localStorage })).not.toContain('option_');
  });

  test('the results of fewer than five are not shown, and it is said why', async () => {
    const { poll } = await showPoll({ ...counted, silence: 'tooFew', voterCount: 2, options: secret.options.map((one) => ({ ...one, voteCount: null })) });
    expect(poll).toHaveTextContent('2 personnes ont voté. Les résultats se lisent à partir de cinq votants');
    expect(poll).not.toHaveTextContent('%');
    expect(screen.queryByText('Lire en tableau')).toBeNull();
  });
});

test('who may not vote reads the results and why; a closed poll says since when', async () => {
  const first = await showPoll({ ...lunch, viewerVoteRefusal: { __typename: 'UserError', code: 'NOT_MEMBER', field: null, message: 'Il faut être membre de la communauté.' } });
  expect(first.poll).toHaveTextContent('Il faut être membre de la communauté.');
  expect(bars()).toEqual(['Lundi 25 %', 'Mardi 75 %']);
  first.unmount();
  const { poll } = await showPoll({ ...lunch, isClosed: true, closedAt: '2026-11-20T17:00:00.000Z', viewerVoteRefusal: { ...refused, field: null } });
  expect(poll).toHaveTextContent('Clos le');
  expect(screen.queryByRole('button', { name: 'Voter' })).toBeNull();
});

test('results that come after the vote are announced, not shown', async () => {
  const { poll } = await showPoll({ ...lunch, silence: 'untilVote', options: lunch.options.map((one) => ({ ...one, voteCount: null })) });
  expect(poll).toHaveTextContent('Les résultats se lisent une fois que vous avez voté.');
  expect(screen.queryByRole('button', { name: 'Voir les résultats' })).toBeNull();
});

test('votes of others show where the poll stands, without a press', async () => {
  await showPoll(voted, { PollAgain: { post: { __typename: 'Post', id: 'post_lunch', poll: { ...voted, voterCount: 6, options: [voted.options[0], option('tue', 'Mardi', { voteCount: 4 })] } } } });
  await line.signal({ type: 'pollChanged', postId: 'post_lunch' });
  await waitFor(() => expect(bars()[1]).toBe('Mardi 67 %'));
});

test('names are read by option, and the rest of them on request', async () => {
  const people = (names: string[], more: boolean) => ({
    __typename: 'PersonConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: more, endCursor: more ? 'next' : null },
    nodes: names.map((name) => ({ __typename: 'Person', id: `person_${name}`, name, jobTitle: null, photoUrl: null })),
  });
  const { user } = await showPoll(voted, {
    PollVoters: { post: { __typename: 'Post', id: 'post_lunch', poll: { __typename: 'Poll', id: 'poll_lunch', options: [{ ...voted.options[0], voters: people(['Awa'], true) }, { ...voted.options[1], voters: people([], false) }] } } },
    MoreVoters: { post: { __typename: 'Post', id: 'post_lunch', poll: { __typename: 'Poll', id: 'poll_lunch', option: { __typename: 'PollOption', id: 'option_mon', voters: people(['Bruno'], false) } } } },
  });
  await user.click(press('Qui a choisi quoi'));
  const monday = await screen.findByRole('region', { name: /Lundi/ });
  expect(within(monday).getByText('Awa')).toBeInTheDocument();
  await user.click(within(monday).getByRole('button', { name: 'Charger la suite' }));
  expect(await within(monday).findByText('Bruno')).toBeInTheDocument();
  expect(within(monday).getByText('Awa')).toBeInTheDocument();
  expect(screen.getByText('Personne ne l’a choisi.')).toBeInTheDocument();
});

test('its author closes it, after a question', async () => {
  const { user, sent } = await showPoll({ ...voted, viewerCanClose: true }, { ClosePoll: answer('closePoll', { ...voted, isClosed: true, closedAt: '2026-11-20T17:00:00.000Z', viewerCanClose: false }) });
  await user.click(press('Clore le sondage'));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Clore le sondage' }));
  await waitFor(() => expect(screen.getByRole('group', { name: 'Sondage' })).toHaveTextContent('Clos le'));
  expect(sent.at(-1)?.operation).toBe('ClosePoll');
});
