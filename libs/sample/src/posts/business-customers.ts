import type { SamplePost } from '../types.ts';

export const posts: SamplePost[] = [
  {
    key: 'business-hospital-cutover',
    community: 'business-customers',
    author: 'fiona',
    title: 'Hospital group cut-over: 11 sites, one night, no ambulance missed',
    language: 'en',
    ago: { days: 3, time: '09:48' },
    featured: true,
    body: `Done. Eleven sites moved between 23:00 and 05:20, voice and data, with the emergency lines kept on a separate path until 07:00.

What I would do again:

- a **rehearsal with the porters**, not only with the IT team (they know which phone really rings at night);
- one person whose only job was to say “stop”. <person:daniel> said it once, at 02:10, and was right;
- paper copies of everything. The wiki was on the network we were moving.

What I would not: promise croissants to a night shift and then forget the order.`,
    reactions: {
      bravo: ['catherine', 'nicole', 'marc', 'james', 'ngozi', 'daniel', 'lotte', 'rebecca', 'mathieu', 'adrien'],
      insightful: ['audrey', 'simon', 'gaelle', 'alexis'],
      funny: ['hannah', 'tom'],
    },
    comments: [
      {
        author: 'daniel',
        body: 'For the record, “stop” was because the pager gateway answered but delivered nothing. Green light, dead service. We rolled back that one site, found a missing route, went again at 03:00.',
        ago: { days: 3, time: '10:30' },
        reactions: { insightful: ['fiona', 'oumar', 'julien', 'simon'] },
        replies: [
          { author: 'julien', body: 'That is worth a line in the checklist: test the *delivery*, not the answer. I will add it to the cut-over template with your names on it.', ago: { days: 3, time: '14:05' }, reactions: { thanks: ['daniel', 'fiona'] } },
        ],
      },
      { author: 'audrey', body: 'We have a clinic group in Lille next quarter. Could I borrow the porters’ rehearsal sheet? And Daniel, if the croissants are negotiable.', ago: { days: 2, time: '09:12' }, reactions: { like: ['fiona', 'daniel'] }, replies: [{ author: 'fiona', body: 'Sheet sent. Daniel costs pains au chocolat, it went up overnight.', ago: { days: 2, time: '11:40' }, reactions: { funny: ['audrey', 'daniel', 'nicole'] } }] },
    ],
  },
  {
    key: 'business-lead-times-brussels',
    community: 'business-customers',
    author: 'lotte',
    title: 'Lead times in Brussels: please stop promising six weeks',
    language: 'en',
    ago: { days: 9, time: '11:03' },
    pinned: true,
    body: `Real figures for the last 40 fibre accesses, order to live:

| area | median | worst |
|---|---|---|
| inside the ring | 7 weeks | 16 |
| Zaventem and airport | 9 weeks | 21 |
| Walloon Brabant | 13 weeks | 30 |

The slow part is the street permit, and no amount of escalation to me makes a commune open its counter on a Friday. **Six weeks is the best case, not the offer.** If your customer has a hard date, ask me for a temporary radio link before you sign.`,
    reactions: { thanks: ['james', 'charlotte', 'adrien', 'veronique', 'gaelle'], insightful: ['nicole', 'marc', 'catherine', 'audrey', 'jan'], support: ['fiona', 'solene'] },
    comments: [
      { author: 'james', body: 'Guilty. I promised six last quarter and you got me out of it with the radio link. The proposal template still says “6–8 weeks” for Belgium, can we change it at the source?', ago: { days: 9, time: '12:15' }, reactions: { like: ['lotte', 'veronique'] }, replies: [{ author: 'veronique', body: 'Changed this afternoon: the template now pulls the median from Lotte’s table and refuses anything shorter without a name next to it.', ago: { days: 8, time: '16:31' }, reactions: { bravo: ['lotte', 'james', 'nicole', 'marc', 'charlotte'] } }] },
      { author: 'charlotte', body: 'Charleroi is not in the list and it is the worst of all at the moment (permit freeze until the 15th). I will add a row when we have ten orders.', ago: { days: 8, time: '10:09' }, reactions: { thanks: ['lotte', 'jan'] } },
    ],
  },
  {
    key: 'business-sdwan-failover-question',
    community: 'business-customers',
    author: 'solene',
    kind: 'question',
    answer: 'business-failover-far-end',
    sameQuestion: ['jan', 'simon'],
    title: 'Failover takes 40 seconds on one site and 2 on the others. Where would you look?',
    language: 'en',
    ago: { days: 6, time: '14:41' },
    body: `Winery group near Bordeaux, eight sites, same router model, same firmware (7.4.3), same two accesses each. Seven fail over to mobile in about two seconds. The one in Saint-Émilion takes 40, every time.

Already done: swapped the router, swapped the SIM, compared the configurations with a diff (identical but for addresses). I am out of ideas that don’t involve the wine.`,
    reactions: { like: ['alexis', 'simon', 'ngozi'], funny: ['gaelle', 'nicole'] },
    comments: [
      {
        key: 'business-failover-far-end',
        author: 'alexis',
        body: 'Identical configuration but what about the *far end*? 40 seconds smells like the default dead timer of the routing session, so fast detection is probably off on the provider side of that one access. Try:\n\n```\nshow bfd neighbors detail\n```\n\nIf the remote state is “AdminDown”, there it is.',
        ago: { days: 6, time: '15:20' },
        reactions: { insightful: ['solene', 'jan', 'mathieu', 'simon'] },
        replies: [
          { author: 'solene', body: '“AdminDown”. Three weeks I have been looking at the wrong end. Ticket open with the access team, and I owe you a bottle.', ago: { days: 6, time: '16:02' }, reactions: { bravo: ['alexis'], funny: ['gaelle', 'jan'] } },
          { author: 'alexis', body: 'It was changed at 18:00, you should see 2 seconds now. Saint-Émilion, then. I am not difficult.', ago: { days: 5, time: '09:02' }, reactions: { funny: ['solene', 'simon', 'nicole', 'gaelle'] } },
        ],
      },
      { author: 'jan', body: 'We audit this now: a nightly job lists accesses where only one end has fast detection. First run: 23 in Belgium. Happy to run it for France.', ago: { days: 4, time: '10:56' }, reactions: { insightful: ['alexis', 'nicole', 'mathieu', 'julien'], thanks: ['solene'] } },
    ],
  },
  {
    key: 'business-lost-bid',
    community: 'business-customers',
    author: 'veronique',
    title: 'We lost the retailer bid. Here is what they told us',
    language: 'en',
    ago: { days: 22, time: '16:58' },
    body: `They gave us forty honest minutes, which is more than most. In their words:

> Your price was second. Your technology was first. Your answer to question 31 was copied from another customer’s bid.

Question 31 was “who will we call on a Sunday?” We pasted a paragraph about a bank’s helpdesk. They run supermarkets, they open on Sundays, they noticed.

I am not looking for who pasted it, I read the document four times and missed it too. From now on the Sunday question is answered by the person who will pick up the phone.`,
    reactions: { insightful: ['catherine', 'nicole', 'marc', 'adrien', 'gaelle', 'james', 'fiona', 'hichem'], support: ['charlotte', 'simon', 'ngozi', 'audrey', 'safia'] },
    comments: [
      { author: 'catherine', body: 'Thank you for writing this the same week, and for not looking for a culprit. I would rather lose one like this than win three without learning.', ago: { days: 22, time: '18:10' }, reactions: { like: ['veronique', 'nicole', 'adrien', 'gaelle'] } },
      { author: 'ngozi', body: 'Slight disagreement: it was not only question 31. The architecture annex talks about “branches” nine times. Shops are not branches. We sold a bank to a grocer, all the way through.', ago: { days: 21, time: '10:20' }, reactions: { insightful: ['veronique', 'gaelle', 'marc'] }, replies: [{ author: 'veronique', body: 'Fair, and it hurts more than 31. Would you read the next one with that eye before it leaves? Two hours, I promise.', ago: { days: 21, time: '11:47' } }, { author: 'ngozi', body: 'Yes. Three hours, you are never two.', ago: { days: 21, time: '12:04' }, reactions: { funny: ['veronique', 'adrien', 'james'] } }] },
    ],
  },
  {
    key: 'business-invoice-purchase-order',
    community: 'business-customers',
    author: 'margaux',
    title: 'Invoices rejected for a missing purchase order: a small fix that worked',
    language: 'en',
    ago: { days: 34, time: '09:26' },
    body: 'One invoice in nine was sent back because the purchase order number was missing or in the wrong box. Since the start of the quarter the order form asks for it **and shows the customer’s own format** (“10 digits, starts with 45”). Rejections: from 11% to 2.8%. Average payment 13 days sooner. No meeting was held to achieve this.',
    reactions: { bravo: ['nicole', 'catherine', 'lotte', 'charlotte', 'adrien', 'fiona'], funny: ['james', 'daniel', 'marc'] },
    comments: [
      { author: 'adrien', body: 'Two of my accounts changed format last month and the form refused the new one. Who do I tell?', ago: { days: 34, time: '11:11' }, replies: [{ author: 'margaux', body: 'Me, with one example of a good number. It takes me a minute, and the form shows a “my format has changed” link from Thursday.', ago: { days: 34, time: '11:39' }, reactions: { thanks: ['adrien'] } }] },
    ],
  },
  {
    key: 'business-cable-sample',
    community: 'business-customers',
    author: 'gaelle',
    title: 'What I tell a customer’s board about cables under the sea',
    language: 'en',
    ago: { days: 55, time: '17:19' },
    body: `A shipping company asked me to explain resilience to their board, in ten minutes, no slides. I borrowed a 30 cm sample of deep-sea cable from <person:erwan>’s team and passed it around.

Everyone weighs it, everyone is surprised (“that’s *it*? that’s all there is?”), and then the questions are good ones. They bought the third route.

The sample is in Nantes, third drawer. Book it with me, bring it back.`,
    reactions: { like: ['adrien', 'james', 'marc', 'hannah', 'solene', 'rebecca', 'nicole'], bravo: ['erwan', 'catherine'], insightful: ['veronique', 'pierre-yves'] },
    comments: [
      { author: 'erwan', body: 'We have four more at the depot in Marseille, cut at different depths: the armoured one makes the best noise when it hits a boardroom table.', ago: { days: 55, time: '18:34' }, reactions: { funny: ['gaelle', 'marc', 'james'], thanks: ['gaelle'] } },
      { author: 'pierre-yves', language: 'fr', body: 'Emprunté hier pour le conseil départemental. Le président l’a gardé en main tout le long de la séance, j’ai eu peur de ne pas le récupérer.', ago: { days: 39, time: '08:58' }, reactions: { funny: ['gaelle', 'erwan', 'adrien'] } },
    ],
  },
  {
    key: 'business-voice-number-block',
    community: 'business-customers',
    author: 'safia',
    title: null,
    language: 'en',
    ago: { days: 15, time: '13:22' },
    body: 'If a customer asks whether they can keep their block of 1,000 numbers *and* give 40 of them to a subsidiary: yes, since last Monday, and it no longer needs two contracts. The help page is not updated yet, so send me the case and I will walk you through it.',
    reactions: { thanks: ['adrien', 'solene', 'lotte', 'margaux'], like: ['fabrice', 'nicole'] },
    comments: [
      { author: 'hichem', body: 'Does the emergency address follow the 40 numbers? Last time the fire brigade had the head office for all of them.', ago: { days: 15, time: '14:08' }, reactions: { insightful: ['safia', 'fabrice'] }, replies: [{ author: 'safia', body: 'It follows only if each site is declared, and the form lets you skip that step. It should not. Blocking the form on it from this week, thank you.', ago: { days: 14, time: '09:33' }, reactions: { thanks: ['hichem'], bravo: ['nicole', 'wouter'] } }] },
    ],
  },
  {
    key: 'business-service-review-template',
    community: 'business-customers',
    author: 'nicole',
    title: 'Monthly service reviews: one page, and bad news first',
    language: 'en',
    ago: { days: 139, time: '10:36' },
    body: `Our standard review had 46 slides. I timed the reading at three customers: eleven minutes on average, of which nine on the incident page.

New format, tried with six accounts:

1. what broke, and what we changed so that it does not break again;
2. what is late, with one date;
3. what we need from you;
4. figures, in an annex, for those who want them.

One page. The template is [on the service site](https://intranet.meridian.example/business/service-review). Two customers asked whether something was wrong; four said thank you.`,
    reactions: { bravo: ['catherine', 'lotte', 'fiona', 'adrien', 'james', 'daniel'], like: ['hannah', 'simon', 'gaelle', 'martin'] },
    comments: [
      { author: 'marc', body: 'One of the worried two was mine. They now forward it to their own board unchanged, which the 46 slides never managed.', ago: { days: 137, time: '15:50' }, reactions: { like: ['nicole', 'fiona', 'lotte'] } },
    ],
  },
];
