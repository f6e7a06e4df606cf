import type { Request } from 'express';

/** What the browser of a manager may do across origins: decode payloads from the Temporal UI, and nothing else. */
export function codecCors(temporalUiUrl: string | null) {
  const decoding = {
    origin: temporalUiUrl ?? false,
    methods: ['POST'],
    allowedHeaders: ['Content-Type', 'X-Namespace', 'Authorization'],
    credentials: true,
    maxAge: 600,
  };
  return (
    request: Request,
    decide: (error: Error | null, options: typeof decoding | { origin: false }) => void,
  ): void => {
    decide(null, isCodecPath(request.path) ? decoding : { origin: false });
  };
}

export function isCodecPath(path: string): boolean {
  return path === '/codec' || path.startsWith('/codec/');
}
