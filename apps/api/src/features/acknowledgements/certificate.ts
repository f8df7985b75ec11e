import { createRequire } from 'node:module';
import type { Language } from '@parvis/domain';
import PDFDocument from 'pdfkit';

/** What a certificate says. Instants are written already, in the person's language and zone. */
export interface Certificate {
  language: Language;
  person: string;
  job: string;
  entity: string;
  document: string;
  versionNumber: number;
  textLanguage: Language;
  acceptedAt: string;
  acceptedAtUtc: string;
  textSha256: string;
  index: string;
  previousHash: string;
  hash: string;
  /** Where the exact text is downloaded; null once the person may no longer see it. */
  textUrl: string | null;
  company: string;
}

const words = {
  fr: {
    title: 'Attestation de lecture et d’acceptation', person: 'Personne', job: 'Fonction', entity: 'Entité', document: 'Document', version: 'Version', language: 'Langue du texte',
    languages: { fr: 'français', en: 'anglais' }, acceptedAt: 'Acceptée le', utc: 'Temps universel', sha256: 'Empreinte SHA-256 du texte exact',
    index: 'Place dans le registre', previousHash: 'Empreinte de l’enregistrement précédent', hash: 'Empreinte de l’enregistrement', proof: 'La preuve',
    check: 'Comment vérifier', exactText: 'Texte exact',
    steps: 'Téléchargez le texte exact de cette version et calculez son empreinte SHA-256 avec un outil courant : elle doit être celle écrite ci-dessus. Un export du registre, vérifié avec le petit programme fourni, doit contenir à cette place un enregistrement de cette empreinte.',
    note: 'Cette attestation constate une lecture et une acceptation. Ce n’est pas une signature.',
  },
  en: {
    title: 'Certificate of reading and acceptance', person: 'Person', job: 'Job', entity: 'Entity', document: 'Document', version: 'Version', language: 'Language of the text',
    languages: { fr: 'French', en: 'English' }, acceptedAt: 'Accepted on', utc: 'Universal time', sha256: 'SHA-256 of the exact text',
    index: 'Place in the ledger', previousHash: 'Hash of the record before', hash: 'Hash of the record', proof: 'The proof',
    check: 'How to check', exactText: 'Exact text',
    steps: 'Download the exact text of this version and compute its SHA-256 with any common tool: it must be the one written above. An export of the ledger, checked with the small program that comes with it, must hold a record with this hash at this place.',
    note: 'This certificate states that the text was read and accepted. It is not a signature.',
  },
};

const require = createRequire(import.meta.url);
const fonts = { regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'), mono: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf') };

/** The certificate as a tagged PDF (PDF/UA): headings, paragraphs and the language are told to a screen reader. */
export function certificatePdf(certificate: Certificate): Promise<Buffer> {
  const said = words[certificate.language];
  // The published types don't know PDF/UA yet, which pdfkit has since 0.14.
  const options: Record<string, unknown> = {
    size: 'A4', margin: 64, tagged: true, lang: certificate.language, displayTitle: true, pdfVersion: '1.7', subset: 'PDF/UA', font: fonts.regular,
    info: { Title: `${said.title} – ${certificate.document}`, Author: certificate.company, Creator: 'Parvis' },
  };
  const pdf = new PDFDocument(options);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<Buffer>((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const block = (tag: string, font: string, size: number, text: string, gap: number): void => {
    root.add(pdf.struct(tag, {}, [() => {
      if (tag === 'H2') pdf.moveDown(0.7);
      pdf.font(font).fontSize(size).fillColor('#172025').text(text, { lineGap: 2 });
      pdf.moveDown(gap);
    }]));
  };
  /** A list of labels with what they say, each pair an item of its own for who listens. */
  const facts = (list: [label: string, value: string, font?: string][]): void => {
    root.add(pdf.struct('L', {}, list.filter(([, value]) => value !== '').map(([label, value, font = fonts.regular]) => pdf.struct('LI', {}, [
      pdf.struct('Lbl', {}, () => pdf.font(fonts.bold).fontSize(10).fillColor('#374248').text(label)),
      pdf.struct('LBody', {}, () => {
        pdf.font(font).fontSize(font === fonts.mono ? 9 : 11).fillColor('#172025').text(value, { lineGap: 2 });
        pdf.moveDown(0.6);
      }),
    ]))));
  };
  block('P', fonts.regular, 11, certificate.company, 0.4);
  block('H1', fonts.bold, 20, said.title, 0.8);
  facts([
    [said.person, certificate.person], [said.job, certificate.job], [said.entity, certificate.entity], [said.document, certificate.document],
    [said.version, String(certificate.versionNumber)], [said.language, said.languages[certificate.textLanguage]], [said.acceptedAt, certificate.acceptedAt],
    [said.utc, certificate.acceptedAtUtc],
  ]);
  block('H2', fonts.bold, 14, said.proof, 0.5);
  facts([
    [said.sha256, certificate.textSha256, fonts.mono], [said.index, certificate.index], [said.previousHash, certificate.previousHash, fonts.mono],
    [said.hash, certificate.hash, fonts.mono],
  ]);
  block('H2', fonts.bold, 14, said.check, 0.5);
  block('P', fonts.regular, 10, said.steps, 0.6);
  if (certificate.textUrl) facts([[said.exactText, certificate.textUrl, fonts.mono]]);
  block('P', fonts.regular, 10, said.note, 0);
  root.end();
  pdf.end();
  return ended;
}
