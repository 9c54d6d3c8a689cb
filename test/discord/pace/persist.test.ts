import { describe, expect, it, vi } from 'vitest';
import { persist } from '../../../src/discord/pace/persist.ts';
import { apiError, httpError } from '../apiErrors.ts';

describe('a request', () => {
  it('is repeated while it may pass, and no longer', async () => {
    const request = vi.fn().mockRejectedValueOnce(httpError).mockResolvedValue('sent');
    expect(await persist(request, [1, 1])).toBe('sent');
    const hopeless = vi.fn().mockRejectedValue(apiError(50013, 403));
    await expect(persist(hopeless, [1, 1])).rejects.toThrow();
    expect(hopeless).toHaveBeenCalledTimes(1);
    const down = vi.fn().mockRejectedValue(httpError);
    await expect(persist(down, [1, 1])).rejects.toBe(httpError);
    expect(down).toHaveBeenCalledTimes(3);
  });
});
