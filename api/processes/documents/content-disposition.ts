/** RFC 6266: the printed number in UTF-8, and a plain name for clients that cannot read it. */
export function contentDisposition(documentId: string, fileName: string): string {
  const plain = documentId.replaceAll(/[^A-Za-z0-9._-]/g, '_');
  const encoded = encodeURIComponent(fileName).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `inline; filename="${plain}.pdf"; filename*=UTF-8''${encoded}`;
}
