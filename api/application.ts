import { negotiateLanguage } from './language/negotiate-language.ts';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { caseSearchAttributes } from '../contracts/search-attributes.ts';
import { ProcessKinds } from '../database/kinds/process-kind.ts';
import { connectClient } from '../temporal/client.ts';
import { registerSearchAttributes } from '../temporal/search-attributes.ts';
import { ApplicationModule } from './application-module.ts';
import { codecCors } from './codec/codec-cors.ts';
import { connectionLimits, LimitedExpressAdapter, type ConnectionLimits } from './connections.ts';
import { ApiEnvironment } from './environment.ts';
import { hostCheck } from './hosts/host-check.ts';
import { FrameworkLog } from './logging/framework-log.ts';
import { createLogger } from './logging/logger.ts';
import { requestLog } from './logging/request-log.ts';
import { allowedMethodsOf } from './openapi/allowed-methods.ts';
import { serveOpenApi } from './openapi/serve-openapi.ts';
import { rememberReader } from './acting-person/reader.ts';
import { openApiDocument } from './openapi/openapi-document.ts';
import { ProblemFilter } from './problems/problem-filter.ts';
import type { ServedProcesses } from './processes/served-processes.ts';
import { servedKinds } from './served-kinds.ts';
import type { ApiSettings } from './settings.ts';
import { Stopping } from './stopping.ts';
import { TemporalAccess } from './temporal-access.ts';
import { acceptJsonBodies } from './validation/request-bodies.ts';
import { RequestValidation } from './validation/request-validation.ts';

/**
 * Connects to database and Temporal and builds the API, ready to `listen`. Closing it closes both connections.
 * @throws TemporalUnreachableError, or the database driver's error, when one of them cannot be reached
 */
export async function createApplication(
  settings: ApiSettings,
  logger: Logger = createLogger(settings.logLevel),
  limits: ConnectionLimits = connectionLimits,
  served: readonly ServedProcesses[] = servedKinds,
): Promise<NestExpressApplication> {
  const connected = await connectClient(settings.temporal, settings.keyring);
  try {
    await registerSearchAttributes(connected.connection, settings.temporal.namespace, caseSearchAttributes);
    const kinds = new ProcessKinds(served.map(({ kind }) => kind));
    const environment = new ApiEnvironment(settings, logger, kinds);
    return await assemble(environment, new TemporalAccess(connected), limits, served);
  } catch (error) {
    await connected.close();
    throw error;
  }
}

async function assemble(
  environment: ApiEnvironment,
  temporal: TemporalAccess,
  limits: ConnectionLimits,
  served: readonly ServedProcesses[],
): Promise<NestExpressApplication> {
  const { logger } = environment;
  const application = await NestFactory.create<NestExpressApplication>(
    ApplicationModule.of(environment, temporal, served),
    new LimitedExpressAdapter(limits),
    { bodyParser: false, bufferLogs: true, abortOnError: false, logger: new FrameworkLog(logger) },
  );
  application.disable('x-powered-by');
  application.disable('etag');
  application.use(application.get(Stopping).closeConnections);
  application.use(requestLog(logger));
  // Transport encryption is the business of the proxy in front: the page at /openapi works without it as well.
  application.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  application.use(negotiateLanguage(served));
  application.use(rememberReader);
  application.use(hostCheck(environment.settings.allowedHosts));
  application.enableCors(codecCors(environment.settings.temporalUiUrl));
  acceptJsonBodies(application);
  application.useGlobalPipes(new RequestValidation());
  const document = openApiDocument(application, served);
  application.useGlobalFilters(new ProblemFilter(logger, allowedMethodsOf(document)));
  serveOpenApi(application, document);
  await application.init();
  return application;
}
