import { describe, expect, it } from '@jest/globals';
import { describeForeignError } from './foreign-errors.ts';

/** An error as the gRPC client throws it. */
function grpcError(code: number, details: string): Error {
  return Object.assign(new Error(`${code}: ${details}`), { code, details, metadata: {} });
}

describe('an error of Temporal that means "come again"', () => {
  it.each([
    [2, 'transport error', 'process-unavailable'],
    [2, 'StartWorkflowExecution operation failed. Error: database is locked', 'process-unavailable'],
    [13, 'Something is wrong within the server.', 'process-unavailable'],
    [14, 'No connection established', 'process-unavailable'],
    [4, 'Deadline exceeded after 10.001s,name resolution: 0.001s,Waiting for LB pick', 'process-unavailable'],
    [4, 'Deadline exceeded after 10.001s,LB pick: 0.001s,remote_addr=127.0.0.1:7233', 'process-busy'],
    [9, 'Unable to perform workflow execution update due to Workflow Task in failed state.', 'process-busy'],
    [9, 'Unable to perform workflow execution update due to unexpected workflow task failure.', 'process-busy'],
  ])('code %i, %s, is told as %s', (code, details, problem) => {
    expect(describeForeignError(grpcError(code, details))?.code).toBe(problem);
    const wrapped = new Error('Workflow Update failed', { cause: grpcError(code, details) });
    expect(describeForeignError(wrapped)?.code).toBe(problem);
  });

  it('is not every error with such a code', () => {
    expect(describeForeignError(grpcError(9, 'The namespace is being deleted.'))).toBeUndefined();
    expect(describeForeignError(grpcError(2, 'Something that nobody foresaw.'))).toBeUndefined();
  });
});

describe('an error of the database that means "come again"', () => {
  it('is one that the server gave up in time, and one that it never answered', () => {
    expect(describeForeignError(Object.assign(new Error('canceled'), { code: '57014' }))?.code).toBe(
      'record-unavailable',
    );
    expect(describeForeignError(new Error('Query read timeout'))?.code).toBe('record-unavailable');
  });
});
