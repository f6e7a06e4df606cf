import { expect, it } from '@jest/globals';
import { PaperCase } from '../../tests/sample/sample-case.ts';
import { availableActions } from './actions.ts';
import { completed } from './earlier-state.ts';

it('a case that was kept before there were letters to other authorities has written none, and can', () => {
  const { collaborations: _later, ...earlier } = new PaperCase('2026-01-05').state;
  const state = completed(earlier);
  expect(state.collaborations).toEqual([]);
  const allowed = availableActions(state).filter((action) => action.allowed);
  expect(allowed.map(({ command }) => command)).toContain('ask-for-collaboration');
});

it('a case of this version stays as it is', () => {
  const paper = new PaperCase('2026-01-05');
  paper.give('ask-for-collaboration', { authority: '赣州监狱', request: '请协助核实。' });
  expect(completed(paper.state)).toEqual(paper.state);
});
