import { NotSupportedError } from '../../core/index.js';

/** What this needs of the platform's cryptography. */
interface Subtle {
  digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer>;
}

/**
 * The SHA-256 of some texts and numbers in a row, each with its length, in hexadecimal digits.
 *
 * @throws NotSupportedError where the platform has no `crypto.subtle`, as on pages without https.
 */
export async function digest(owner: string, parts: readonly (string | ArrayBufferView)[]): Promise<string> {
  const { crypto } = globalThis as unknown as { readonly crypto?: { readonly subtle?: Subtle } };
  const subtle = crypto?.subtle;
  if (subtle === undefined) {
    const must = 'be null where there is no crypto.subtle, which names fits';
    throw new NotSupportedError({ owner, subject: 'journal', must, got: 'a journal' });
  }
  const digests: string[] = [];
  for (const part of parts) {
    const hash = await subtle.digest('SHA-256', typeof part === 'string' ? new TextEncoder().encode(part) : own(part));
    digests.push(hexadecimal(new Uint8Array(hash)));
  }
  if (digests.length === 1) return digests[0]!;
  return hexadecimal(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(digests.join()))));
}

/** The bytes of a view; memory that is shared with other threads has to be copied. */
function own({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return buffer instanceof ArrayBuffer ? bytes : bytes.slice();
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
