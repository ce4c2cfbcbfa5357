/** Offers bytes to the reader as a file to be kept. */
export function download(name: string, content: Uint8Array | Blob): void {
  const blob = content instanceof Blob ? content : new Blob([new Uint8Array(content)]);
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
