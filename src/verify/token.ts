/** A time stamp of RFC 3161: CMS (RFC 5652) in DER, read strictly and checked with the certificate that is in it. */
import { X509Certificate, hash, verify } from 'node:crypto';
import { Problem, must } from './files.ts';

interface Node {
  readonly tag: number;
  /** With tag and length. */
  readonly whole: Buffer;
  readonly content: Buffer;
}

const OID = {
  signedData: '2a864886f70d010702',
  tstInfo: '2a864886f70d0109100104',
  contentType: '2a864886f70d010903',
  messageDigest: '2a864886f70d010904',
  signingCertificate: '2a864886f70d010910020c',
  signingCertificateV2: '2a864886f70d010910022f',
};
const DIGESTS: Readonly<Record<string, string>> = {
  '2b0e03021a': 'sha1',
  '608648016503040201': 'sha256',
  '608648016503040202': 'sha384',
  '608648016503040203': 'sha512',
};
/** RSA as in PKCS #1 v1.5, ECDSA, Ed25519: what `verify` does by the kind of the key; RSA-PSS is not among them. */
const SIGNATURES = /^(2a864886f70d0101(01|0b|0c|0d)|2a8648ce3d04030[234]|2b6570)$/;
const MAX_TOKEN = 1 << 24;

/** What the token shows; throws `Problem` when it is not over `imprint` (SHA-256) or its signature does not hold. */
export function verifyToken(
  bytes: Buffer,
  imprint: Buffer,
  ca: string | undefined,
): { at: string; authority: string; chain: string } {
  try {
    return readToken(bytes, imprint, ca);
  } catch (error) {
    throw new Problem(`a time stamp is not good: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readToken(
  bytes: Buffer,
  imprint: Buffer,
  ca: string | undefined,
): { at: string; authority: string; chain: string } {
  must(bytes.length < MAX_TOKEN, 'it is too large');
  const [type, wrapped] = children(only(bytes, 0x30));
  must(idOf(type) === OID.signedData, 'it is no signed data');
  const parts = children(only(part(wrapped, 0xa0).content, 0x30));
  const [contentType, held] = children(part(parts[2], 0x30));
  must(idOf(contentType) === OID.tstInfo, 'it is signed data, but no time stamp');
  const info = only(part(held, 0xa0).content, 0x04).content;
  const [, , stamped, , time] = children(only(info, 0x30));
  const [algorithm, digest] = children(part(stamped, 0x30));
  must(
    digestOf(algorithm) === 'sha256' && part(digest, 0x04).content.equals(imprint),
    'it is over something else than the head',
  );
  const certificates = children(part(parts[3], 0xa0)).map(({ whole }) => new X509Certificate(whole));
  const signer = checkSigner(only(part(parts.at(-1), 0x31).content, 0x30), info, certificates);
  const at = instantOf(part(time, 0x18).content.toString('latin1'));
  const moment = Date.parse(at);
  must(
    Date.parse(signer.validFrom) <= moment && moment <= Date.parse(signer.validTo),
    'its certificate was not valid at that time',
  );
  must(signer.keyUsage?.includes('1.3.6.1.5.5.7.3.8') === true, 'its certificate is not one for time stamps');
  return {
    at,
    authority: JSON.stringify(signer.subject.replaceAll('\n', ', ')),
    chain: chainOf(signer, certificates, ca),
  };
}

/** The certificate whose key signed the attributes, which have the digest of the content. */
function checkSigner(signerInfo: Node, info: Buffer, certificates: readonly X509Certificate[]): X509Certificate {
  const [, , digestId, attributes, signatureId, signature] = children(signerInfo);
  const digest = digestOf(digestId);
  const signed = part(attributes, 0xa0);
  const byType = new Map(
    children(signed).map((one) => [idOf(children(one)[0]), only(part(children(one)[1], 0x31).content)]),
  );
  must(idOf(byType.get(OID.contentType)) === OID.tstInfo, 'it signs another kind of content');
  must(byType.get(OID.messageDigest)?.content.equals(hash(digest, info, 'buffer')) === true, 'its content was changed');
  const signer = certificates.find((one) => isNamed(one, byType));
  if (!signer) throw new Error('the certificate that signed it is not in it');
  must(SIGNATURES.test(idOf(children(part(signatureId, 0x30))[0])), 'it is signed in a way that is not known here');
  const text = Buffer.concat([Buffer.of(0x31), signed.whole.subarray(1)]);
  const isEd25519 = signer.publicKey.asymmetricKeyType === 'ed25519';
  must(
    verify(isEd25519 ? null : digest, text, signer.publicKey, part(signature, 0x04).content),
    'its signature does not hold',
  );
  return signer;
}

/** ESSCertID with SHA-1, or ESSCertIDv2, whose hash is SHA-256 unless it names another (RFC 5816). */
function isNamed(certificate: X509Certificate, attributes: ReadonlyMap<string, Node>): boolean {
  const value = attributes.get(OID.signingCertificateV2) ?? attributes.get(OID.signingCertificate);
  const [first, second] = children(children(children(part(value, 0x30))[0])[0]);
  const isSecond = first?.tag === 0x30;
  const digest = isSecond ? digestOf(first) : attributes.has(OID.signingCertificateV2) ? 'sha256' : 'sha1';
  return part(isSecond ? second : first, 0x04).content.equals(hash(digest, certificate.raw, 'buffer'));
}

/** Follows the issuers up to a certificate that is trusted. */
function chainOf(signer: X509Certificate, others: readonly X509Certificate[], ca: string | undefined): string {
  if (ca === undefined) return 'whose certificate was not followed up to one that is trusted';
  const trusted = (ca.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map(
    (pem) => new X509Certificate(pem),
  );
  let current = signer;
  for (let step = 0; step < 8; step += 1) {
    const below = current;
    if (trusted.some(({ fingerprint256 }) => fingerprint256 === below.fingerprint256))
      return 'whose certificate leads to one that is trusted';
    const issuer = [...trusted, ...others].find(
      (one) => one.ca && below.checkIssued(one) && below.verify(one.publicKey),
    );
    must(issuer !== undefined && issuer !== below, 'its certificate does not lead to one that is trusted');
    current = issuer ?? below;
  }
  throw new Error('its certificate does not lead to one that is trusted');
}

function part(node: Node | undefined, tag: number): Node {
  if (node?.tag !== tag) throw new Error('it is not of the form of a time stamp');
  return node;
}

const idOf = (node: Node | undefined): string => part(node, 0x06).content.toString('hex');

function digestOf(algorithm: Node | undefined): string {
  const digest = DIGESTS[idOf(children(part(algorithm, 0x30))[0])];
  if (digest === undefined) throw new Error('its hash is not known here');
  return digest;
}

/** `20261124043000.5Z` */
function instantOf(time: string): string {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(time) ?? [];
  must(second !== undefined, 'its time is not in UTC');
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/** The one value that fills the bytes. */
function only(bytes: Buffer, tag?: number): Node {
  const [node, ...more] = values(bytes);
  if (!node || more.length > 0 || (tag !== undefined && node.tag !== tag))
    throw new Error('it is not of the form of a time stamp');
  return node;
}

const children = (node: Node | undefined): readonly Node[] => values(node?.content ?? Buffer.alloc(0));

function values(bytes: Buffer): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < bytes.length; at += nodes.at(-1)?.whole.length ?? 1) {
    const short = bytes.readUInt8(at + 1);
    const extra = short < 0x80 ? 0 : short - 0x80;
    must(short !== 0x80 && extra <= 4 && (bytes.readUInt8(at) & 0x1f) !== 0x1f, 'it is not in DER');
    const length = extra === 0 ? short : bytes.readUIntBE(at + 2, extra);
    const start = at + 2 + extra;
    must(start + length <= bytes.length, 'it is cut off');
    nodes.push({
      tag: bytes.readUInt8(at),
      whole: bytes.subarray(at, start + length),
      content: bytes.subarray(start, start + length),
    });
  }
  return nodes;
}
