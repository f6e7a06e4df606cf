import { publish, secondChina } from '../second-version.ts';

publish(secondChina);

export * from '../../../workflows/index.ts';
