import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const rulesQuery = graphql(/* GraphQL */ `
  query MembershipRules($id: ID!) {
    community(id: $id) {
      id
      membershipRules {
        id
        site
        mandatory
        appliedAt
        peopleCount
        memberCount
        entity {
          id
          name
        }
      }
    }
  }
`);

export const rulePreviewQuery = graphql(/* GraphQL */ `
  query RulePreview($id: ID!, $entityId: ID!, $site: String) {
    community(id: $id) {
      id
      rulePreview(entityId: $entityId, site: $site) {
        peopleCount
        enteringCount
        entering {
          id
          name
        }
      }
    }
  }
`);

export const ruleEndQuery = graphql(/* GraphQL */ `
  query RuleEnd($id: ID!) {
    community(id: $id) {
      id
      membershipRules {
        id
        endPreview {
          leavingCount
          leaving {
            id
            name
          }
        }
      }
    }
  }
`);

export const createRuleMutation = graphql(/* GraphQL */ `
  mutation CreateMembershipRule($input: CreateMembershipRuleInput!) {
    createMembershipRule(input: $input) {
      rule {
        id
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const endRuleMutation = graphql(/* GraphQL */ `
  mutation EndMembershipRule($input: MembershipRuleInput!) {
    endMembershipRule(input: $input) {
      rule {
        id
        endedAt
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
