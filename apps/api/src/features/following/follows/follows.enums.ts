import { registerEnumType } from '@nestjs/graphql';

export enum FollowKind {
  post = 'post',
  person = 'person',
  community = 'community',
  topic = 'topic',
}
registerEnumType(FollowKind, {
  name: 'FollowKind',
  description: 'What can be followed or muted.',
  valuesMap: {
    post: { description: 'A post with its comments.' },
    person: { description: 'What a colleague posts.' },
    community: { description: 'All that is posted in a community.' },
    topic: { description: 'All that is posted in the communities of a topic.' },
  },
});

export enum FollowState {
  followed = 'followed',
  muted = 'muted',
  less = 'less',
  neither = 'neither',
}
registerEnumType(FollowState, {
  name: 'FollowState',
  description: 'What I chose for a thing.',
  valuesMap: {
    followed: { description: 'It comes to my home page, also from places where I am no member but may read.' },
    muted: { description: 'It stays away from my home page and from what is counted as new for me.' },
    less: { description: 'It comes last in what is ranked for me; the rest of the page is as it was. Of a person, a community or a topic.' },
    neither: { description: 'As if I had never chosen.' },
  },
});
