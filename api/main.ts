import 'reflect-metadata';
import { createApplication } from './application.ts';
import { ApiSettingsError, readApiSettings, type ApiSettings } from './settings.ts';
import { createLogger } from './logging/logger.ts';
import { describeStartFailure } from './start-failure.ts';

/** The API process: serves until it is told to stop by SIGTERM, SIGINT, or the end of the process that started it. */
async function serve(settings: ApiSettings): Promise<void> {
  const logger = createLogger(settings.logLevel);
  const application = await createApplication(settings, logger);
  application.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await application.listen(settings.port, settings.host);
  const address = await application.getUrl();
  logger.info({ address, openApi: `${address}/openapi` }, 'API is ready');
  process.send?.({ ready: true, address });
  if (process.channel !== undefined) {
    process.once('disconnect', () => {
      process.kill(process.pid, 'SIGTERM');
    });
  }
}

try {
  await serve(readApiSettings(process.env));
} catch (error) {
  const faults = error instanceof ApiSettingsError ? error.faults : [describeStartFailure(error)];
  for (const fault of faults) console.error(fault);
  process.exit(1);
}
