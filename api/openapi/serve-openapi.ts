import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** Serves the description at /openapi.json and as a page at /openapi, whose files come with the product. */
export function serveOpenApi(application: NestExpressApplication, document: OpenAPIObject): void {
  SwaggerModule.setup('openapi', application, document, {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Recovery of social insurance money: API',
  });
}
