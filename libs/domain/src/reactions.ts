/** The six reactions, in the order they are offered. The set is small and fixed on purpose. */
export const reactions = ['like', 'thanks', 'bravo', 'support', 'insightful', 'funny'] as const;

/** One of `reactions`. */
export type Reaction = (typeof reactions)[number];
