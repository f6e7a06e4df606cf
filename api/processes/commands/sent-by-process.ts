import { z } from 'zod';

/** The body of a command that another process tells: people have none to send. */
export const sentByProcess = () => z.never('Another process tells this; nobody gives it by hand.');
