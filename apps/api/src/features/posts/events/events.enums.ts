import { registerEnumType } from '@nestjs/graphql';

export enum EventAnswerKind {
  yes = 'yes',
  maybe = 'maybe',
  no = 'no',
}
registerEnumType(EventAnswerKind, {
  name: 'EventAnswerKind',
  description: 'What one answers to an event.',
  valuesMap: {
    yes: { description: 'I come; where no place is left, I wait for one.' },
    maybe: { description: 'I may come; this takes no place.' },
    no: { description: 'I do not come.' },
  },
});

export enum EventList {
  yes = 'yes',
  waiting = 'waiting',
  maybe = 'maybe',
}
registerEnumType(EventList, {
  name: 'EventList',
  description: 'The lists of people of an event. Who does not come is counted, not listed.',
  valuesMap: {
    yes: { description: 'Who have a place, in the order of their answers.' },
    waiting: { description: 'Who wait for one, the next first.' },
    maybe: { description: 'Who may come.' },
  },
});
