/** Of what a person can be reminded or told: something put aside until now, what happens with an event that one answered, a pin or a resource that one looks after. */
export const reminderKinds = ['bookmark', 'event_day', 'event_hour', 'event_moved', 'event_cancelled', 'event_place', 'pin_review', 'resource_review'] as const;

/** One of `reminderKinds`. */
export type ReminderKind = (typeof reminderKinds)[number];
