/** The first signal stops everything in good order; a second one leaves at once, and the guardian does the stopping. */
export function firstSignal(): Promise<'interrupted'> {
  return new Promise((resolve) => {
    let received = 0;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        received += 1;
        if (received > 1) process.exit(1);
        resolve('interrupted');
      });
    }
  });
}
