import { Socket } from 'node:net';
import { needsServers } from './environment.ts';

/** Set up before each test file of `npm run test:rules`, where nothing reaches PostgreSQL, Temporal or any other server. */

// The rules hold for every case: a part of the cases that `npm test` draws shows soon what is broken.
process.env['DRAWS'] ??= '0.05';

Socket.prototype.connect = function refuse(this: Socket): Socket {
  return this.destroy(new Error(`No connection is opened here: ${needsServers}`));
};
