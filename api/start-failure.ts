/** Why the API could not start, in one sentence with what to do. */
export function describeStartFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = describeSystemError(error);
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop what uses it, or set PORT to another one.`;
    case 'EADDRNOTAVAIL':
      return 'HOST is no address of this machine. Set it to 127.0.0.1 or 0.0.0.0.';
    case 'EACCES':
      return `Port ${port} may not be used. Set PORT to one above 1023.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return 'The database does not answer. Start it, or correct DATABASE_URL.';
    case '28P01':
    case '28000':
      return 'The database refuses the user or the password. Correct DATABASE_URL.';
    case '3D000':
      return 'The database of DATABASE_URL does not exist. Create it, or correct DATABASE_URL.';
    default:
      return error.message;
  }
}

function describeSystemError(error: Error): { readonly code?: unknown; readonly port: string } {
  return {
    ...('code' in error ? { code: error.code } : {}),
    port: 'port' in error && typeof error.port === 'number' ? String(error.port) : '',
  };
}
