/** Of what a person can be reminded or told: something put aside until now, and what happens with an event that one answered. */
export const reminderKinds = ['bookmark', 'event_day', 'event_hour', 'event_moved', 'event_cancelled', 'event_place'] as const;

/** One of `reminderKinds`. */
export type ReminderKind = (typeof reminderKinds)[number];
