/** A time stamp of RFC 3161: CMS (RFC 5652) in DER, read strictly and checked with the certificate that is in it. */
import { X509Certificate, hash, verify } from 'node:crypto';
import { Problem, must } from './files.ts';

interface Node {
  readonly tag: number;
  /** With tag and length. */
  readonly whole: Buffer;
  readonly content: Buffer;
}
type Shown = Readonly<Record<'at' | 'authority' | 'chain', string>>;

const [SEQUENCE, SET, OCTETS, OID, TIME, CONTEXT] = [0x30, 0x31, 0x04, 0x06, 0x18, 0xa0];
const SIGNED_DATA = '2a864886f70d010702';
const TST_INFO = '2a864886f70d0109100104';
const [CONTENT_TYPE, MESSAGE_DIGEST] = ['2a864886f70d010903', '2a864886f70d010904'];
const [SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_V2] = ['2a864886f70d010910020c', '2a864886f70d010910022f'];
const DIGESTS = new Map([
  ['608648016503040201', 'sha256'],
  ['608648016503040202', 'sha384'],
  ['608648016503040203', 'sha512'],
]);
/** RSA as in PKCS #1 v1.5 and ECDSA: what `verify` does by the kind of the key. RSA-PSS is not among them. */
const SIGNATURES = /^(2a864886f70d0101(01|0b|0c|0d)|2a8648ce3d04030[234])$/;
const NO_FORM = 'it is not of the form of a time stamp';
const UNTRUSTED = 'its certificate does not lead to one that is trusted';

/** What the token shows; throws `Problem` when it is not over `imprint` (SHA-256) or its signature does not hold. */
export function verifyToken(bytes: Buffer, imprint: Buffer, ca: string | undefined): Shown {
  try {
    return readToken(bytes, imprint, ca);
  } catch (error) {
    throw new Problem(`a time stamp is not good: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readToken(bytes: Buffer, imprint: Buffer, ca: string | undefined): Shown {
  const [type, wrapped] = inside(only(bytes), SEQUENCE);
  const parts = inside(only(part(wrapped, CONTEXT).content), SEQUENCE);
  const [contentType, held] = inside(parts[2], SEQUENCE);
  must(idOf(type) === SIGNED_DATA && idOf(contentType) === TST_INFO, NO_FORM);
  const info = part(only(part(held, CONTEXT).content), OCTETS).content;
  const [, , stamped, , time] = inside(only(info), SEQUENCE);
  const [algorithm, digest] = inside(stamped, SEQUENCE);
  const isOver = digestOf(algorithm) === 'sha256' && part(digest, OCTETS).content.equals(imprint);
  must(isOver, 'it is over something else than the head');
  const certificates = inside(parts[3], CONTEXT).map(({ whole }) => new X509Certificate(whole));
  const signer = checkSigner(only(part(parts.at(-1), SET).content), info, certificates);
  const at = part(time, TIME)
    .content.toString()
    .replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6');
  const isValid = Date.parse(signer.validFrom) <= Date.parse(at) && Date.parse(at) <= Date.parse(signer.validTo);
  const isForStamps = signer.keyUsage?.includes('1.3.6.1.5.5.7.3.8') === true;
  must(isValid && isForStamps, 'its certificate is not one for time stamps, or was not valid at that time');
  const chain = ca === undefined ? 'a certificate that was not followed up' : chainOf(signer, certificates, ca);
  return { at, authority: JSON.stringify(signer.subject.replaceAll('\n', ', ')), chain };
}

/** The certificate whose key signed the attributes, which have the digest of the content. */
function checkSigner(signerInfo: Node, info: Buffer, certificates: readonly X509Certificate[]): X509Certificate {
  const [, , digestId, attributes, signatureId, signature] = inside(signerInfo, SEQUENCE);
  const digest = digestOf(digestId);
  const pairs = inside(attributes, CONTEXT).map((one) => inside(one, SEQUENCE));
  const byType = new Map(pairs.map(([type, value]) => [idOf(type), only(part(value, SET).content)]));
  must(byType.size === pairs.length && idOf(byType.get(CONTENT_TYPE)) === TST_INFO, NO_FORM);
  const isWhole = part(byType.get(MESSAGE_DIGEST), OCTETS).content.equals(hash(digest, info, 'buffer'));
  const signer = certificates.find((one) => isNamed(one, byType));
  must(isWhole && signer !== undefined, 'its content was changed, or the certificate that signed it is not in it');
  must(SIGNATURES.test(idOf(inside(signatureId, SEQUENCE)[0])), 'it is signed in a way that is not known here');
  const signed = Buffer.concat([Buffer.of(SET), part(attributes, CONTEXT).whole.subarray(1)]);
  must(verify(digest, signed, signer.publicKey, part(signature, OCTETS).content), 'its signature does not hold');
  return signer;
}

/** By ESSCertID with SHA-1, or ESSCertIDv2, whose hash is SHA-256 unless it names another (RFC 5816). */
function isNamed(certificate: X509Certificate, attributes: ReadonlyMap<string, Node>): boolean {
  const second = attributes.get(SIGNING_CERTIFICATE_V2);
  const lists = inside(second ?? attributes.get(SIGNING_CERTIFICATE), SEQUENCE);
  const [first, next] = inside(inside(lists[0], SEQUENCE)[0], SEQUENCE);
  const digest = first?.tag === SEQUENCE ? digestOf(first) : second ? 'sha256' : 'sha1';
  return part(first?.tag === SEQUENCE ? next : first, OCTETS).content.equals(hash(digest, certificate.raw, 'buffer'));
}

/** Follows the issuers up to a certificate that is trusted. */
function chainOf(signer: X509Certificate, others: readonly X509Certificate[], ca: string): string {
  const pems = ca.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const trusted = pems.map((pem) => new X509Certificate(pem));
  let current = signer;
  for (let step = 0; step < 8; step += 1) {
    const below = current;
    if (trusted.some(({ raw }) => raw.equals(below.raw))) return 'a certificate that leads to one that is trusted';
    const above = [...trusted, ...others].find(
      (one) => one.ca && below.checkIssued(one) && below.verify(one.publicKey),
    );
    must(above !== undefined, UNTRUSTED);
    current = above;
  }
  throw new Problem(UNTRUSTED);
}

function part(node: Node | undefined, tag: number): Node {
  must(node?.tag === tag, NO_FORM);
  return node;
}

const idOf = (node: Node | undefined): string => part(node, OID).content.toString('hex');

function digestOf(algorithm: Node | undefined): string {
  const digest = DIGESTS.get(idOf(inside(algorithm, SEQUENCE)[0]));
  must(digest !== undefined, 'its hash is not known here');
  return digest;
}

/** The one value that fills the bytes. */
function only(bytes: Buffer): Node {
  const [node, ...more] = values(bytes);
  must(node !== undefined && more.length === 0, NO_FORM);
  return node;
}

const inside = (node: Node | undefined, tag: number): readonly Node[] => values(part(node, tag).content);

function values(bytes: Buffer): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < bytes.length; at += nodes.at(-1)?.whole.length ?? 0) {
    const short = bytes.readUInt8(at + 1);
    const extra = short < 0x80 ? 0 : short - 0x80;
    must(short !== 0x80 && extra <= 4 && (bytes.readUInt8(at) & 0x1f) !== 0x1f, 'it is not in DER');
    const start = at + 2 + extra;
    const end = start + (extra === 0 ? short : bytes.readUIntBE(at + 2, extra));
    must(end <= bytes.length, 'it is cut off');
    nodes.push({ tag: bytes.readUInt8(at), whole: bytes.subarray(at, end), content: bytes.subarray(start, end) });
  }
  return nodes;
}
