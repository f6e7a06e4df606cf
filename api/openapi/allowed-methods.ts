import type { OpenAPIObject } from '@nestjs/swagger';
import type { AllowedMethods } from '../problems/problem-filter.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Which methods an address answers to, by the description of the API. */
export function allowedMethodsOf(document: OpenAPIObject): AllowedMethods {
  const routes = Object.entries(document.paths).map(([template, item]) => ({
    pattern: new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}/?$`),
    allowed: methods.filter((method) => item[method] !== undefined).map((method) => method.toUpperCase()),
  }));
  return (path) => [...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ allowed }) => allowed))];
}
