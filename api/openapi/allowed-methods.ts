import type { OpenAPIObject } from '@nestjs/swagger';
import type { AllowedMethods } from '../problems/problem-filter.ts';
import { methods } from './operations.ts';

/** Which methods an address answers to, by the description of the API. */
export function allowedMethodsOf(document: OpenAPIObject): AllowedMethods {
  const routes = Object.entries(document.paths).map(([template, item]) => ({
    pattern: new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}/?$`),
    allowed: methods.filter((method) => item[method] !== undefined),
  }));
  return (path) => {
    const matching = routes.filter(({ pattern }) => pattern.test(path));
    return methods
      .filter((method) => matching.some(({ allowed }) => allowed.includes(method)))
      .map((method) => method.toUpperCase());
  };
}
