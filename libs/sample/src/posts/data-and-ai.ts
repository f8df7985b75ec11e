import type { SamplePost } from '../types.ts';

const community = 'data-and-ai';

/** Models, pipelines and honest error bars, in English. */
export const posts: SamplePost[] = [
  {
    key: 'data-meetup-topics', community, author: 'rosalie', language: 'en', ago: { days: 2, time: '15:10' },
    kind: 'poll', title: 'January meetup: which two topics?',
    poll: { anonymous: false, choices: 'several', most: 2, endsInDays: 9, options: [
      { text: 'Reading old paper ledgers with a scanner', voters: ['chiara', 'lina', 'julien', 'patricia'] },
      { text: 'How wrong is our error bar?', voters: ['julien', 'ngozi', 'amine', 'martin', 'thierry'] },
      { text: 'Small models on a field tablet', voters: ['chiara', 'amine', 'saad', 'dylan', 'oumar', 'quentin', 'thierry'] },
      { text: 'What the works council asks before a model goes live', voters: ['lina', 'elif', 'denis'] },
    ] },
    body: 'We have the room in Montsouris on the third Thursday, from 17:00 to 19:00, so two talks and a long break. Pick up to two. Names are shown, so that I know whom to ask to speak.',
    comments: [
      { author: 'patricia', ago: { days: 2, time: '16:00' }, body: 'I can bring three real ledgers. One of them smells of the sea, you have been told.', reactions: { funny: ['chiara', 'lina', 'rosalie'] } },
    ],
  },
  {
    key: 'data-fault-prediction', community, author: 'chiara', language: 'en', ago: { days: 5, time: '10:40' }, featured: true,
    title: 'Predicting cabinet faults a week ahead: what worked, what did not',
    body: `Six months of trying, so here is the honest table. Test set: the last eight weeks, all of Field Operations West, 212 real faults.

| model | found | false alarms |
|---|---|---|
| rule of thumb (rain + age) | 61 | 340 |
| gradient boosting, all features | 118 | 205 |
| same, without weather | 112 | 198 |
| neural network | 109 | 260 |

![Bar chart of the table above: the two boosted models find about twice as many faults as the rule of thumb, with the fewest false alarms](file:faults-by-model)

Weather hardly helps once you have the signal history. The neural network cost us five weeks and lost to a model that trains in four minutes.

**The useful part is smaller than the score**: technicians only act on the first ten cabinets of each morning’s list. On those ten we are right six times.`,
    reactions: { insightful: ['lina', 'julien', 'martin', 'rosalie', 'ngozi'], bravo: ['amine', 'juliette', 'thierry'] },
    comments: [
      { author: 'julien', ago: { days: 5, time: '11:25' }, body: 'Thank you for the “without weather” row. How many of the six would the shift have found anyway, from customer calls?' },
      { key: 'data-fault-lead-time', author: 'chiara', ago: { days: 5, time: '14:10' }, body: 'About two. So four extra a day, with a median lead of three days. That is the number I would defend in front of Farid.', reactions: { like: ['julien', 'rosalie'] } },
      { author: 'patricia', ago: { days: 4, time: '09:00' }, body: 'Careful with cabinet age: for anything before 2009 the installation date in the register is the migration date. I can give you the paper ledgers for Ille-et-Vilaine, they are scanned.', reactions: { thanks: ['chiara', 'lina'], insightful: ['juliette'] }, replies: [
        { author: 'lina', ago: { days: 4, time: '09:40' }, body: 'That explains why “age” looked useless. Patricia, could we come by on Thursday?' },
      ] },
      { author: 'elif', ago: { days: 3, time: '16:20' }, body: 'Is the list ever compared with what each technician did? If a person can be judged against the model, the works council needs to see it first.', replies: [
        { author: 'rosalie', ago: { days: 3, time: '17:05' }, body: 'No, we store cabinets and outcomes, not people. The job id is dropped before we see it. I will send you the data sheet so that you can check rather than believe me.', reactions: { thanks: ['elif'] } },
      ] },
    ],
  },
  {
    key: 'data-duplicate-customers', community, author: 'amine', language: 'en', ago: { days: 11, time: '15:30' },
    title: 'We counted 41,000 customers twice, and how we found out',
    body: `Short post-mortem. Since the move to the new customer master, companies with two legal addresses got two identifiers. Churn looked lower by 0.3 points for seven weeks.

Nobody noticed because every dashboard used the same wrong table, so they all agreed. <person:emeka> found it by counting invoices by hand for one town.

Fixed on Tuesday, history recomputed. Lesson written on our wall: *agreement between dashboards is not evidence*.`,
    reactions: { insightful: ['juliette', 'victor', 'anne-sophie', 'oliver'], bravo: ['emeka'], thanks: ['rosalie'] },
    comments: [
      { author: 'victor', ago: { days: 11, time: '16:15' }, body: 'The quarterly pack went out with the old figure. It is internal, but I need the corrected series by region before Friday noon please.' },
      { author: 'amine', ago: { days: 11, time: '17:20' }, body: 'You have it in the shared folder, with both columns side by side so nobody thinks the past was rewritten quietly.', reactions: { thanks: ['victor'] } },
      { author: 'emeka', ago: { days: 10, time: '09:45' }, body: 'I only counted because I did not trust my own query. Choose a small town you know. Mine has one bakery and somehow had two.', reactions: { funny: ['amine', 'chiara', 'oliver', 'juliette'] } },
      { key: 'data-unpublished-churn', author: 'oliver', ago: { days: 2, time: '11:05' }, body: 'For scale, since people ask: with the corrected table this quarter comes out at 1.31 % for consumers and 0.74 % for business. The press release will round both.' },
    ],
  },
  {
    key: 'data-assistant-pilot', community, author: 'juliette', language: 'en', ago: { days: 24, time: '09:15' },
    title: 'Writing assistant for support: pilot results, including the embarrassing ones',
    body: `Forty advisers, six weeks, 9,100 drafted answers.

- sent without change: 22 %
- sent after editing: 51 %
- thrown away: 27 %
- **invented facts that reached a customer: 14**

Fourteen is not many in nine thousand. But one of them promised a free engineer visit, and we kept the promise fourteen kilometres up a forest road.

My recommendation is to go on with drafts that may only quote our help pages, with the source shown. No free writing.`,
    reactions: { insightful: ['rosalie', 'anne-sophie', 'maud', 'nora', 'thomas'], like: ['thierry', 'blandine'] },
    comments: [
      { author: 'anne-sophie', ago: { days: 24, time: '10:05' }, body: 'Satisfaction did not move, up or down. What moved is the advisers’ own view: those who edit a lot like it, those who send as is feel replaced. I have the verbatims.' },
      { author: 'maud', ago: { days: 24, time: '11:50' }, body: 'From security: please keep the rule that nothing typed by the customer goes to a model outside our premises. Two colleagues tried a browser extension “just to compare”.' },
      { author: 'nora', ago: { days: 23, time: '15:00' }, body: 'If a drafted answer goes out almost unread, the customer is talking to a machine and should be told. “Edited” must mean more than a corrected comma.', reactions: { insightful: ['elif', 'juliette'] }, replies: [
        { author: 'juliette', ago: { days: 23, time: '16:25' }, body: 'Agreed. We measure edit distance; under 5 % we will show a line to the customer.' },
      ] },
      { author: 'blandine', ago: { days: 22, time: '08:40' }, body: 'The engineer who drove up the forest road sends his regards. He says the view was worth it, once.', reactions: { funny: ['juliette', 'anne-sophie', 'dylan', 'saad'] } },
    ],
  },
  {
    key: 'data-pipeline-night', community, author: 'bogdan', language: 'en', ago: { days: 41, time: '08:05' },
    title: 'Why last night’s load took nine hours instead of two',
    body: `A column that was always full became empty for one source. The planner had statistics from a week before, chose a nested loop, and went for a long walk.

Fix for now: refresh statistics after each load, before the joins. Fix for good: refuse a source whose share of empty values jumps by more than ten points. The check exists, it was set to “warn” and the warning goes to a mailbox called *data-old*.`,
    reactions: { funny: ['remi', 'martin', 'amine'], insightful: ['lina', 'oumar'] },
    comments: [
      { author: 'remi', ago: { days: 41, time: '08:50' }, body: 'Who reads *data-old*?', replies: [
        { author: 'bogdan', ago: { days: 41, time: '08:52' }, body: 'A person who left in 2022. I have 11,300 unread warnings for whoever wants them.', reactions: { funny: ['remi', 'lydie', 'martin', 'chiara', 'hugo'] } },
      ] },
      { author: 'lydie', ago: { days: 41, time: '10:30' }, body: 'I would like the check to be tested by breaking a source on purpose once a month. A guard nobody has seen act is decoration.' },
      { author: 'oumar', ago: { days: 40, time: '07:30' }, body: 'From the night shift: thank you for writing what happened in words. We usually get “resolved”.', reactions: { like: ['bogdan', 'blandine'] } },
    ],
  },
  {
    key: 'data-geocoding', community, author: 'jerome', language: 'en', ago: { days: 66, time: '13:50' },
    title: 'Geocoding villages: 6 % of our rural addresses are in the wrong valley',
    body: `There are 27 hamlets called “Le Bourg” in my two départements. Our geocoder picks the most populous one. For coverage maps that means we promise 5G to a hillside and send the letter to the next.

I matched against the national address base and the parcel map. 11,200 addresses moved by more than 2 km. File and method in the catalogue, under *addresses-rural-v3*. Tear it apart please.`,
    reactions: { bravo: ['lina', 'quentin', 'ophelie'], insightful: ['patricia', 'alice'] },
    comments: [
      { author: 'quentin', ago: { days: 66, time: '14:35' }, body: 'Took twenty at random around Foix and drove past three of them this weekend. All right, including one I would have bet against.', reactions: { bravo: ['jerome'], funny: ['alice'] } },
      { author: 'ophelie', ago: { days: 65, time: '09:55' }, body: 'Complaints about “no signal at home” in those cantons should drop just from being looked up correctly. I will compare in two months and post whatever comes out.' },
      { author: 'ophelie', ago: { days: 4, time: '11:15' }, body: 'As promised: minus 9 % in the moved addresses, minus 1 % elsewhere. Small numbers (82 complaints before), so I call it encouraging and not more.', reactions: { insightful: ['jerome', 'juliette', 'chiara'] } },
    ],
  },
  {
    key: 'data-fraud-threshold', community, author: 'aissatou', language: 'en', ago: { days: 103, time: '16:40' },
    title: 'Where would you put the threshold when a false alarm cuts someone’s phone?',
    body: `Our roaming fraud score blocks outgoing calls above 0.92. Last month: 58 blocks, 49 frauds, 9 honest people stuck abroad, one of them at a hospital.

Lowering the block and adding a text message that asks for confirmation would let about 6,000 euros of fraud through each month. I find the trade obvious. My manager finds it obvious the other way. How would you argue it?`,
    reactions: { insightful: ['ngozi', 'priya', 'oliver', 'fares'], support: ['elif'] },
    comments: [
      { author: 'ngozi', ago: { days: 103, time: '17:15' }, body: 'Put a price on the nine, in the same table. Compensation, calls to support, the ones who leave. When I did this for a bank the honest customers were the most expensive line.' },
      { author: 'oliver', ago: { days: 102, time: '10:10' }, body: 'And split by destination. I suspect two routes make most of the 6,000, you could keep the hard block there only.', replies: [
        { author: 'aissatou', ago: { days: 102, time: '12:30' }, body: 'You are right, two routes are 71 %. That changes the conversation completely.', reactions: { bravo: ['oliver', 'priya'] } },
      ] },
      { author: 'fares', ago: { days: 101, time: '09:20' }, body: 'The confirmation text will be imitated by fraudsters within a month. No link in it, ever: answer YES or nothing.' },
      { author: 'aissatou', ago: { days: 81, time: '15:05' }, body: 'Decision: hard block on the two routes, confirmation elsewhere, reviewed each quarter. Thank you all, I copied half of this thread into the memo.', reactions: { bravo: ['ngozi', 'fares', 'juliette'] } },
    ],
  },
  {
    key: 'data-reading-group', community, author: 'selim', language: 'en', ago: { days: 152, time: '12:05' },
    title: null,
    body: 'Apprentice question: is there a reading group for people who know radio but learnt their statistics by accident? I can book the small room in Lyon on Wednesdays and bring biscuits.',
    reactions: { like: ['alice', 'lina', 'emeka', 'quentin', 'youssef'] },
    comments: [
      { author: 'alice', ago: { days: 152, time: '12:40' }, body: 'Count me in, mine was also an accident. Could we start with confidence intervals? I have nodded at them for ten years.', reactions: { funny: ['selim', 'ophelie', 'juliette'] } },
      { author: 'juliette', ago: { days: 151, time: '09:30' }, body: 'I will come to the first one by video and bring data where the average lies. It always wins people over.' },
      { author: 'selim', ago: { days: 138, time: '13:30' }, body: 'First session: nine people, two biscuits left. Next Wednesday: why “p = 0.04” is not a 96 % chance of being right.' },
    ],
  },
  {
    key: 'data-catalogue-owner', community, author: 'rosalie', language: 'en', pinned: true, ago: { days: 240, time: '10:20' },
    edited: {
      ago: { days: 30, time: '09:00' },
      before: `One page, four lines, no exceptions, mine included:

1. what it contains, in a sentence a shop adviser would understand;
2. who answers questions about it (a name, not a mailbox);
3. what it may **not** be used for;
4. how late it usually is.

Tables without a sheet disappear from the catalogue after sixty days. They keep existing, one just cannot ask for them any more.`,
    },
    title: 'Before you ask for access: what a data sheet must say',
    body: `One page, five lines, no exceptions, mine included:

1. what it contains, in a sentence a shop adviser would understand;
2. who answers questions about it (a name, not a mailbox);
3. what it may **not** be used for;
4. how late it usually is;
5. when it will be deleted.

Tables without a sheet disappear from the catalogue after sixty days. They keep existing, one just cannot ask for them any more.

*Edited: line 5 added after the discussion with Annick.*`,
    reactions: { like: ['amine', 'juliette', 'patricia', 'martin', 'annick'], thanks: ['emeka'] },
    comments: [
      { author: 'martin', ago: { days: 240, time: '11:45' }, body: 'Sixty days will hurt: 340 of 415 tables have no sheet today. I am for it, and I will be among those who complain on day 61.', reactions: { funny: ['rosalie', 'amine', 'saad'] } },
      { author: 'annick', ago: { days: 31, time: '16:50' }, body: 'Please add the end of life. A table whose deletion nobody has planned is kept for ever, and “for ever” is not a lawful period.' },
      { author: 'rosalie', ago: { days: 30, time: '09:02' }, body: 'Added, thank you. Count today: 31 tables left without a sheet, eleven of them mine.' },
    ],
  },
  {
    key: 'data-energy-forecast', community, author: 'lina', language: 'en', ago: { days: 287, time: '17:00' },
    title: 'Sleeping radio cells: the forecast is good, the savings are not where we looked',
    body: `We predict quiet hours per cell within 8 %. Lovely plots. Then the energy team measured: putting a carrier to sleep saves 90 W, but the air conditioning of the same shelter keeps running as before, at 400 W.

So the model should talk to the cooling, not only to the radio. Has anyone access to shelter temperatures, at least hourly?`,
    reactions: { insightful: ['julien', 'alice', 'oumar', 'simon'], like: ['selim'] },
    comments: [
      { author: 'oumar', ago: { days: 286, time: '08:25' }, body: 'We have them every five minutes for 1,900 shelters, in the alarm system, kept for ninety days and then thrown away. Ask me before Friday and I will stop the throwing away.' },
      { author: 'lina', ago: { days: 286, time: '08:40' }, body: 'Asking. Please stop the throwing away.', reactions: { funny: ['oumar', 'julien'] } },
      { author: 'alice', ago: { days: 284, time: '14:20' }, body: 'Check the door contacts too. A shelter whose door has been open since Tuesday cools the valley.' },
    ],
  },
  {
    key: 'data-fault-model-clinic',
    community: 'data-and-ai',
    author: 'juliette',
    kind: 'event',
    title: 'Open clinic: bring a forecast that embarrasses you',
    language: 'en',
    ago: { days: 27, time: '10:00' },
    event: {
      inDays: -12, from: '11:00', to: '12:00', callUrl: 'https://visio.meridian.example/forecast-clinic', recordingUrl: 'https://video.meridian.example/forecast-clinic',
      yes: ['rosalie', 'denis', 'thierry', 'priya', 'oliver', 'juliette', 'amine'], maybe: ['hugo', 'elif'],
    },
    body: `One hour, four forecasts, no slides. Show the plot, say what you hoped for, and let the room find the leak.

The recording is linked above for those who could not come.`,
    reactions: { insightful: ['thierry', 'oliver', 'amine'], thanks: ['priya'] },
    comments: [{ author: 'priya', body: 'The leak in mine was a join on the invoice date. Found in six minutes, after three weeks of staring at it alone.', ago: { days: 11, time: '14:20' }, reactions: { bravo: ['juliette', 'rosalie'] } }],
  },
];
