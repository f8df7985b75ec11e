import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const chooseFollowMutation = graphql(/* GraphQL */ `
  mutation ChooseFollow($input: ChooseFollowInput!) {
    chooseFollow(input: $input) {
      before
      follow {
        id
        state
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const followOfPostQuery = graphql(/* GraphQL */ `
  query FollowOfPost($id: ID!) {
    post(id: $id) {
      id
      viewerFollow
      author {
        id
        name
        viewerIsMe
        viewerFollow
      }
      community {
        id
        name
        topics
        viewerFollow
      }
    }
  }
`);

export const followOfPersonQuery = graphql(/* GraphQL */ `
  query FollowOfPerson($id: ID!) {
    person(id: $id) {
      id
      viewerFollow
    }
  }
`);

export const followOfCommunityQuery = graphql(/* GraphQL */ `
  query FollowOfCommunity($id: ID!) {
    community(id: $id) {
      id
      viewerFollow
    }
  }
`);

export const followOfTopicQuery = graphql(/* GraphQL */ `
  query FollowOfTopic($topic: String!) {
    viewer {
      followOfTopic(topic: $topic)
    }
  }
`);

export const followsQuery = graphql(/* GraphQL */ `
  query Follows($state: FollowState, $after: String) {
    viewer {
      follows(first: 20, state: $state, after: $after) {
        nodes {
          id
          kind
          state
          topic
          since
          post {
            id
            title
            slug
            excerpt
            language
            viewerFollow
            community {
              id
              name
            }
          }
          person {
            id
            name
            jobTitle
            photoUrl
            viewerFollow
          }
          community {
            id
            slug
            name
            viewerFollow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const communitiesOfTopicQuery = graphql(/* GraphQL */ `
  query CommunitiesOfTopic($topic: String!) {
    communities(topic: $topic, first: 100) {
      nodes {
        id
        viewerFollow
      }
    }
  }
`);
