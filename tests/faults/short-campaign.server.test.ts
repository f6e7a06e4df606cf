import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';

/** Few faults, of which one is an older database that is put back; the patience is for machines that do much else. */
const shortened = ['--faults', '4', '--seed', '36', '--patience', '300'];

it('loses nothing that was acknowledged, does nothing twice and leaves no case behind, whatever goes away meanwhile', async () => {
  const campaign = spawn(process.execPath, ['dist/tests/faults/faults.js', ...shortened], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(campaign, 'exit');
  const [output, progress] = await Promise.all([text(campaign.stdout), text(campaign.stderr)]);
  await ended;
  const { exitCode } = campaign;
  expect({ exitCode, told: exitCode === 0 ? '' : `${progress}${output}` }).toEqual({ exitCode: 0, told: '' });
}, 900_000);
