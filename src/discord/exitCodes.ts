/**
 * Why a process stops: it was told to, its own state can't be trusted any more, or it can't go on
 * before its settings are changed.
 */
export type StopReason = 'told' | 'fault' | 'hopeless';

export const EXIT_CODES: Readonly<Record<StopReason, number>> = { told: 0, fault: 1, hopeless: 2 };
