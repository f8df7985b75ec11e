import type { SamplePost } from '../types.ts';

export const posts: SamplePost[] = [
  {
    key: 'roaming-ferry-network',
    community: 'international-roaming',
    author: 'priya',
    title: 'The Channel ferry problem: €312 bills for phones that never left the pocket',
    language: 'en',
    ago: { days: 5, time: '10:17' },
    body: `Eleven complaints since the 1st. Phones latch onto the ship’s satellite cell in harbour, *before* departure, and background apps do the rest.

Done so far: default cap for maritime networks down from €60 to €10, and a text in the customer’s language before the first megabyte. Not done: handsets that ignore the cap because the records arrive 36 hours late. <person:declan> is chasing those.

If your shop sees one, please don’t argue with the customer. Refund, and send me the time and the harbour.`,
    reactions: { thanks: ['marion', 'roland', 'mireille'], insightful: ['tom', 'oliver', 'bertrand', 'emeka', 'thuy'], support: ['declan', 'elise'] },
    comments: [
      { author: 'roland', language: 'fr', body: 'Merci, c’est exactement le circuit qu’il nous fallait : on rembourse d’abord, on discute entre nous ensuite. Trois dossiers réglés hier en dix minutes.', ago: { days: 5, time: '14:33' }, reactions: { like: ['priya', 'tom', 'marion'] } },
      { author: 'declan', body: 'The ship operator agreed to hourly records instead of a daily file, from the 1st. They also admitted the harbour cell should be off below 2 nautical miles and isn’t, at one berth. I asked in <community:business-customers> who else calls there before we close the #testing.', ago: { days: 2, time: '16:09' }, reactions: { bravo: ['priya', 'tom', 'grace', 'oliver'] }, replies: [{ author: 'priya', body: 'One berth! Eleven complaints, one berth. Thank you for being stubborn.', ago: { days: 2, time: '17:20' }, reactions: { like: ['declan', 'rebecca'] } }] },
    ],
  },
  {
    key: 'roaming-volte-test-matrix',
    community: 'international-roaming',
    author: 'justine',
    title: 'Voice over 4G abroad: 41 of 63 partners tested, and the odd ones out',
    language: 'en',
    ago: { days: 19, time: '15:02' },
    body: `State of play for outbound roamers:

- **41** partners tested: calls, emergency calls, handover to 3G where it still exists.
- **9** work except emergency calls. Not launched, and they will not be until fixed.
- **13** waiting for a test SIM or for an answer.

The strangest: one network drops the call after exactly 15 minutes. It is a session timer they refresh and we did not. One line of configuration, four weeks to find.`,
    reactions: { bravo: ['tom', 'priya', 'sunil', 'thuy', 'mariam'], insightful: ['wouter', 'cheikh', 'oliver'] },
    comments: [
      { author: 'sunil', body: 'Please keep the trace of the 15-minute one. I have seen the same with 30 on a Caribbean route and was told I was imagining it.', ago: { days: 19, time: '15:44' }, reactions: { funny: ['justine', 'wouter'], like: ['priya'] } },
      { author: 'cheikh', body: 'Dakar can take five of the 13: we have test SIMs for the whole coast and a patient technician, <person:mamadou>, who likes calling himself.', ago: { days: 18, time: '09:25' }, reactions: { thanks: ['justine', 'tom'], funny: ['ndeye', 'priya'] } },
    ],
  },
  {
    key: 'roaming-fraud-weekend',
    community: 'international-roaming',
    author: 'aissatou',
    title: 'Weekend fraud attempt: 2,400 calls in 50 minutes, stopped at €900',
    language: 'en',
    ago: { days: 43, time: '08:34' },
    body: `Saturday 03:10, cloned credentials of one small business, calls to premium ranges in four countries. The near-real-time records triggered at 03:21, automatic block at 03:24 for voice; the rest was in flight already.

Last year the same pattern cost us €38,000 because files came every four hours.

Two improvements: block *data* too (they tried it at 03:40), and wake up one person, not five.`,
    reactions: { bravo: ['tom', 'fatou', 'oliver', 'declan', 'rebecca'], insightful: ['emeka', 'grace', 'marion', 'cheikh'] },
    comments: [
      { author: 'oliver', body: 'I was one of the five. Happy to be the one, on a rota, if the message says what to do and not just “ALERT”.', ago: { days: 43, time: '10:50' }, reactions: { like: ['aissatou', 'declan'] }, replies: [{ author: 'aissatou', body: 'Deal. The new message has three lines: what, how much so far, which button. You can tell me on Monday whether 3 a.m. you understands it.', ago: { days: 43, time: '12:18' }, reactions: { funny: ['oliver', 'tom', 'fatou'] } }] },
    ],
  },
  {
    key: 'roaming-agreement-renewal',
    community: 'international-roaming',
    author: 'tom',
    title: 'Renewals for next year: who knows whom, and what hurts?',
    language: 'en',
    ago: { days: 72, time: '11:55' },
    pinned: true,
    body: `I start the renewal round on the 15th: 27 agreements, of which six matter most. Before I sit down with anyone I would like, from each of you, two lines:

1. what hurts today with this partner (quality, records, disputes, manners);
2. one thing they do better than we do.

The second line is what makes the meeting work. Nobody likes to be told only what hurts.`,
    reactions: { like: ['priya', 'ndeye', 'declan', 'grace', 'bertrand', 'elise', 'oliver'] },
    comments: [
      { author: 'ndeye', body: 'For the two coastal partners: disputes take 90 days (hurts); they answer the phone on the first ring, at any hour, by name (better than we do).', ago: { days: 72, time: '14:40' }, reactions: { thanks: ['tom'], like: ['fatou'] } },
      { author: 'declan', body: 'For the big Iberian one: their dispute portal logs you out every six minutes. In fairness their invoices are right to the cent, ours are right to the euro.', ago: { days: 71, time: '09:08' }, reactions: { funny: ['tom', 'grace', 'bertrand'] } },
      { author: 'elise', body: 'Reminder before anything is signed: the wholesale caps go down next year, and two of the 27 drafts still carry this year’s figure. I marked them in the folder.', ago: { days: 70, time: '16:46' }, reactions: { thanks: ['tom', 'grace', 'bertrand'] } },
    ],
  },
  {
    key: 'roaming-border-village',
    community: 'international-roaming',
    author: 'elise',
    title: null,
    language: 'en',
    ago: { days: 260, time: '14:12' },
    body: 'A retired teacher near Givet has been “roaming in Belgium” from her kitchen for three years, and from her living room in France. We wrote the rule, so I drove there to see it. She is right: it changes at the fridge.',
    reactions: { funny: ['tom', 'priya', 'wouter', 'marion', 'grace', 'rebecca', 'justine'], like: ['thuy', 'mireille'] },
    comments: [
      { author: 'thuy', body: 'Home cell added to the border list, so the kitchen is now treated as France. Please tell her the fridge has been annexed.', ago: { days: 258, time: '10:03' }, reactions: { funny: ['elise', 'tom', 'marion', 'priya', 'wouter', 'declan'] } },
    ],
  },
];
