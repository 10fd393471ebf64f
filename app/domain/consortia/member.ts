/** What an organisation is in a party (ESPD: group-lead, group-mem, subcont). One alone leads a party of one. */
export type MemberRole = 'group_lead' | 'group_member' | 'subcontractor';

/** What another organisation can be asked to be. */
export const INVITED_ROLES = ['group_member', 'subcontractor'] as const;

export type InvitedRole = (typeof INVITED_ROLES)[number];

export type InvitationState = 'open' | 'accepted' | 'declined' | 'cancelled';

/** Leads and members stand for the tender itself: an organisation does so in one party of a procedure. */
export const standsForTender = (role: MemberRole): boolean => role !== 'subcontractor';
