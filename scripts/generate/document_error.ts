/** No code can be generated from a document. `message` names the places, one per line. */
export class DocumentError extends Error {
  override name = 'DocumentError';
}

/** Runs `generate`. Its errors become a DocumentError that names the part of the document, such as `createTask.body`. */
export function at<T>(part: string, generate: () => T): T {
  try {
    return generate();
  } catch (error) {
    throw new DocumentError(`${part}: ${(error as Error).message}`, { cause: error });
  }
}
