import type { SamplePost } from '../types.ts';

const community = 'book-club';

/** One book a month, discussed in English. */
export const posts: SamplePost[] = [
  {
    key: 'book-rules', community, author: 'tom', language: 'en', pinned: true, ago: { days: 372, time: '12:10' },
    title: 'How this club works (it barely does, and that is the charm)',
    body: `- one book a month, chosen by a vote of whoever turns up;
- read it in any language, talk about it in English, mistakes welcome;
- spoilers after the 20th only;
- if you did not finish, come anyway. Somebody has to defend page 40.`,
    reactions: { like: ['hannah', 'fiona', 'declan', 'ndeye', 'lotte', 'nora'], funny: ['emeka'] },
    comments: [
      { author: 'rene', ago: { days: 371, time: '10:30' }, body: 'My English is forty years old and was already second-hand. May I listen for the first months?' },
      { author: 'hannah', ago: { days: 371, time: '10:55' }, body: 'You may, but you have just written a better sentence than any of us today.', reactions: { like: ['rene', 'tom', 'fiona'] } },
    ],
  },
  {
    key: 'book-long-letter', community, author: 'ndeye', language: 'en', ago: { days: 3, time: '18:20' },
    title: 'This month: “So Long a Letter” by Mariama Bâ. Where are you?',
    body: `I read it at school in Dakar and disliked it, as one dislikes anything at school. Reading it again at forty-one is another matter: what I took for complaint is accountancy. She counts what each person cost her.

It is short. You can finish before the 20th even if you start tonight.`,
    reactions: { like: ['hannah', 'eva', 'ngozi', 'juliette', 'nora'] },
    comments: [
      { author: 'ngozi', ago: { days: 3, time: '19:05' }, body: '“Accountancy” is exactly it. My mother kept a notebook like that. Not of money.', reactions: { support: ['ndeye', 'eva', 'hannah'] } },
      { author: 'declan', ago: { days: 2, time: '12:40' }, body: 'Page 40, as is tradition. I keep wanting to shout at the friend’s mother-in-law through the paper.' },
      { author: 'chiara', ago: { days: 1, time: '13:15' }, body: 'Does anyone have it in Italian? My local library has a waiting list of one, and it is somebody very slow.', replies: [
        { author: 'henrik', ago: { days: 1, time: '15:30' }, body: 'The depot in Marseille has a shelf of left-behind books, I saw an Italian copy next to the tide tables. I will put it in the internal mail.', reactions: { thanks: ['chiara'], funny: ['ndeye', 'tom'] } },
      ] },
    ],
  },
  {
    key: 'book-night-flight', community, author: 'hannah', language: 'en', ago: { days: 31, time: '17:30' },
    title: 'Last month’s verdict on “Night Flight”: Rivière, monster or manager of the year?',
    body: `We did not agree, so here is the minute of the disagreement.

**For**: he keeps the mail flying, and never asks of others what he does not ask of himself. **Against**: he never once asks them anything.

Four votes for monster, three for manager, <person:rene> voted for the radio operator.`,
    reactions: { funny: ['tom', 'fiona', 'emeka'], like: ['veronique', 'lotte', 'declan'] },
    comments: [
      { author: 'rebecca', ago: { days: 31, time: '18:10' }, body: 'Having run a night operation, I recognised the loneliness and none of the certainty. He is what managers look like in the eyes of someone who has just left.', reactions: { insightful: ['hannah', 'ngozi', 'fiona'] } },
      { author: 'rene', ago: { days: 30, time: '09:20' }, body: 'The radio operator hears everything, decides nothing, and stays at his post. I was an archivist for thirty-one years. I know whom I vote for.', reactions: { like: ['tom', 'hannah', 'rebecca', 'nora', 'eva'] } },
      { author: 'emeka', ago: { days: 30, time: '12:35' }, body: 'Short-staffed, no weather data, and a target nobody signed. We would call that a service incident.' },
    ],
  },
  {
    key: 'book-vote', community, author: 'fiona', language: 'en', ago: { days: 10, time: '12:05' },
    kind: 'poll', title: 'Vote for next month, three candidates and a threat',
    poll: { anonymous: false, endsInDays: -6, options: [
      { text: 'Middlemarch, by George Eliot', voters: ['rebecca'] },
      { text: 'The Left Hand of Darkness, by Ursula K. Le Guin', voters: ['lotte', 'declan', 'chiara', 'emeka', 'juliette', 'veronique', 'tom'] },
      { text: 'Independent People, by Halldór Laxness', voters: ['fiona', 'henrik'] },
    ] },
    body: `1. *Middlemarch*, George Eliot. Long. You will be better people.
2. *The Left Hand of Darkness*, Ursula K. Le Guin. Snow, politics, friendship.
3. *Independent People*, Halldór Laxness. Sheep.

The threat: if nobody votes by Friday, I choose, and I choose the sheep.`,
    reactions: { funny: ['tom', 'declan', 'lotte', 'henrik', 'ndeye'] },
    comments: [
      { author: 'henrik', ago: { days: 10, time: '12:40' }, body: 'Sheep. No one from the Baltic side of my family would forgive another answer.' },
      { author: 'lotte', ago: { days: 9, time: '08:55' }, body: 'Le Guin please. Middlemarch in a month is not a book club, it is a second job.', reactions: { like: ['declan', 'chiara', 'emeka', 'juliette'] } },
      { author: 'veronique', ago: { days: 9, time: '13:20' }, body: 'I will read Middlemarch anyway, in secret, over a year. But I vote Le Guin.' },
      { author: 'fiona', ago: { days: 6, time: '16:00' }, body: 'Le Guin by seven, sheep two, Eliot one and a half. The half is <person:veronique>.', reactions: { funny: ['veronique', 'tom', 'henrik'] } },
    ],
  },
  {
    key: 'book-swap', community, author: 'nora', language: 'en', ago: { days: 139, time: '14:20' },
    title: 'A swap shelf in Montsouris, fourth floor, next to the plant nobody owns',
    body: 'Facilities agreed to one shelf, one metre. Take one, leave one, no list. Please no software manuals: I removed nine last week, including one for a system we switched off in 2006.',
    reactions: { like: ['juliette', 'chiara', 'veronique', 'rene'], funny: ['emeka', 'hannah'] },
    comments: [
      { author: 'juliette', ago: { days: 138, time: '09:45' }, body: 'Left two Georges Perec and took a detective story with the last page missing. I take this personally.', reactions: { funny: ['nora', 'veronique', 'tom'] } },
      { author: 'rene', ago: { days: 137, time: '11:15' }, body: 'If the 2006 manual is the blue one, please do not throw it away. The archive has volumes one and three.' },
      { author: 'nora', ago: { days: 137, time: '11:50' }, body: 'It is the blue one. It is volume two. It is yours.', reactions: { bravo: ['rene', 'juliette', 'hannah', 'eva', 'tom'] } },
    ],
  },
  {
    key: 'book-verne', community, author: 'henrik', language: 'en', ago: { days: 221, time: '20:05' },
    title: 'Reading “Twenty Thousand Leagues” on a cable ship: notes from the night watch',
    body: `Verne is wrong about pressure, right about light, and very right about being shut in with people for weeks. Our robot pilot read the squid chapter aloud at 1,800 m, live, over the video feed. Nothing came to look.

What struck me: the *Nautilus* crosses the telegraph cable in 1866, on the sea floor, and the narrator goes quiet. Even he understood what it was.`,
    reactions: { like: ['tom', 'rebecca', 'hannah', 'declan', 'fiona', 'ndeye', 'juliette'], bravo: ['ngozi'] },
    comments: [
      { author: 'ngozi', ago: { days: 220, time: '10:15' }, body: 'Please tell us the video of the squid reading exists.', replies: [
        { author: 'henrik', ago: { days: 219, time: '06:40' }, body: 'It exists, it is forty minutes of grey mud with a voice, and it is the best thing I have made.', reactions: { funny: ['ngozi', 'tom', 'declan', 'hannah'] } },
      ] },
      { author: 'veronique', ago: { days: 218, time: '12:30' }, body: 'I have written bids about submarine cables for ten years and never once thought of the narrator going quiet. Thank you.' },
    ],
  },
  {
    key: 'book-next-meeting',
    community: 'book-club',
    author: 'tom',
    kind: 'event',
    title: 'Book club, the December meeting',
    language: 'en',
    ago: { days: 8, time: '16:30' },
    event: {
      inDays: 12, from: '17:30', to: '18:45', place: 'Room 4, London, or on the call', callUrl: 'https://visio.meridian.example/book-club',
      yes: ['hannah', 'fiona', 'ngozi', 'lotte', 'juliette'], maybe: ['declan', 'rene', 'emeka'],
    },
    body: `Come when you have read it, come when you have not: those who have not ask the better questions.

We keep the first twenty minutes free of spoilers. Then someone always says how it ends.`,
    reactions: { like: ['hannah', 'chiara', 'lotte'] },
  },
];
