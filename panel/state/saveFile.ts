/** Hands a file to the user, as a download or by the host's own dialog. */
export type SaveFile = (name: string, content: Blob) => void;
