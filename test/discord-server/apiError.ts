/** A refusal in Discord's shape: `{"code": 50013, "message": "Missing Permissions"}`. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.body = { code, message, ...(errors ? { errors } : {}) };
  }
}

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
export const refusals = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  unknown: (what: keyof typeof UNKNOWN) => new ApiError(404, UNKNOWN[what], `Unknown ${what}`),
  missingAccess: () => new ApiError(403, 50001, 'Missing Access'),
  missingPermissions: () => new ApiError(403, 50013, 'Missing Permissions'),
  closedToDirectMessages: () => new ApiError(403, 50007, 'Cannot send messages to this user'),
  notYours: () => new ApiError(403, 50005, 'Cannot edit a message authored by another user'),
  empty: () => new ApiError(400, 50006, 'Cannot send an empty message'),
  noHistory: () =>
    new ApiError(400, 160002, 'Cannot reply without permission to read message history'),
  alreadyAcknowledged: () => new ApiError(400, 40060, 'Interaction has already been acknowledged.'),
  tokenExpired: () => new ApiError(401, 50027, 'Invalid Webhook Token'),
  invalidForm: (errors: object) => new ApiError(400, 50035, 'Invalid Form Body', errors),
};

const UNKNOWN = {
  Application: 10002,
  Channel: 10003,
  Guild: 10004,
  Message: 10008,
  User: 10013,
  Webhook: 10015,
  Interaction: 10062,
  'application command': 10063,
} as const;
