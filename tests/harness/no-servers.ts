import { Socket } from 'node:net';
import { needsServers } from './environment.ts';

/** Set up before each test file of `npm run test:rules`, where nothing reaches PostgreSQL, Temporal or any other server. */

// The rules hold for every case: a tenth of the cases that `npm test` draws keeps all of them within a minute.
process.env['DRAWS'] ??= '0.1';

Socket.prototype.connect = function refuse(this: Socket): Socket {
  return this.destroy(new Error(`No connection is opened here: ${needsServers}`));
};
