/**
 * Roles that an administrator grants, for the whole company. No role opens everything: what one sees is said in `policies`.
 * Employee is everyone; community manager belongs to a community, manager follows from the entity tree, ambassador is a person's own choice.
 */
export const grantedRoles = ['hr_editor', 'security_officer', 'staff_representative', 'communications_editor', 'administrator'] as const;

/** One of `grantedRoles`. */
export type GrantedRole = (typeof grantedRoles)[number];

/** Parts that nobody grants: they come from being here, from a community, from the entity tree, from volunteering. */
export const derivedRoles = ['employee', 'community_manager', 'manager', 'ambassador'] as const;

/** Any part that a person may play. */
export type Role = GrantedRole | (typeof derivedRoles)[number];

/** What a member of a community is there. */
export const membershipRoles = ['member', 'manager'] as const;

/** One of `membershipRoles`. */
export type MembershipRole = (typeof membershipRoles)[number];
