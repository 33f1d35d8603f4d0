import { z } from 'astro/zod';
import { date, entry, text } from './fields.ts';

/** The roles a state can have, in the order in which they are listed. A guest has none. */
export const membershipRoles = [
  'shanghai-five',
  'member',
  'observer',
  'dialogue-partner',
  'partner',
  'guest',
] as const;

/** A row of `src/content/data/sco-members.csv`: one state in one role. */
export const membershipRowSchema = entry({
  country: text('it is the name of the state'),
  iso3: text('it says which state is meant').regex(/^[A-Z]{3}$/, {
    error: ({ input }) =>
      `“${String(input)}” is not the code of a state. Write three capital letters after ISO 3166, for example KAZ.`,
  }),
  status: z.enum(membershipRoles, {
    error: ({ input }) => `“${String(input)}” is not a role. Roles are: ${membershipRoles.join(', ')}.`,
  }),
  start: date,
  /** The day on which the role ended or became another; empty while it lasts. */
  end: z.union([z.literal(''), date]),
  /** Ids of sources with spaces between them. */
  sources: text('every row can be followed to a source').transform((ids) => ids.split(/\s+/)),
  note: z.string(),
});

export type MembershipRow = z.output<typeof membershipRowSchema>;
export type MembershipRole = MembershipRow['status'];
