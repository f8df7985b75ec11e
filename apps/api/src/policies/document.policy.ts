import { Acknowledgement } from '../features/acknowledgements/acknowledgement.entity.ts';
import { DocumentVersion } from '../features/documents/document-version.entity.ts';
import { Document } from '../features/documents/document.entity.ts';
import { Section } from '../features/documents/section.entity.ts';
import { UpdateNote } from '../features/documents/update-note.entity.ts';
import { raw, sql, type Columns, type Sql } from '../platform/database/sql.ts';
import { holds, policy, seen, type ViewerSql } from './policy.ts';
import type { Refusal, Viewer } from './viewer.ts';

/** The viewer writes the document: an HR editor the guide, its owner a restricted policy. No role opens a restricted document by itself. */
export function writes(viewer: ViewerSql, document: Pick<Columns<Document>, 'audience' | 'ownerId'>): Sql {
  return sql`(${document.ownerId} = ${viewer.id} OR (${document.audience} = 'everyone' AND ${holds(viewer, 'hr_editor')}))`;
}

/** The document speaks to the viewer: to everyone, or to an entity above the viewer, or to the viewer by name. */
export function addresses(document: Pick<Columns<Document>, 'audience' | 'id'>, viewer: ViewerSql): Sql {
  return sql`(${document.audience} = 'everyone' OR EXISTS (
    SELECT 1 FROM document_audience addressed WHERE addressed.document_id = ${document.id} AND (addressed.person_id = ${viewer.id}
      OR addressed.entity_id = ANY (SELECT unnest(entity.path) FROM person JOIN entity ON entity.id = person.entity_id WHERE person.id = ${viewer.id}))))`;
}

/** The same for the person under this alias, where all people are asked about one document: it is read once who is addressed, not for each of them. */
export function isAddressed(documentId: string, person: string): Sql {
  const [p, listed] = [raw(person), sql`FROM document_audience addressed WHERE addressed.document_id = ${documentId}`];
  return sql`((SELECT audience FROM document WHERE id = ${documentId}) = 'everyone' OR ${p}.id IN (SELECT addressed.person_id ${listed} AND addressed.person_id IS NOT NULL)
    OR ${p}.entity_id IN (SELECT below.id FROM entity below WHERE below.path && ARRAY(SELECT addressed.entity_id ${listed} AND addressed.entity_id IS NOT NULL)))`;
}

/**
 * The person accepted the version in force: an acknowledgement of the last material version or of a later one
 * (a minor version asks nothing new). False while nothing is published.
 */
export function accepted(personId: Sql, documentId: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM acknowledgement given WHERE given.document_id = ${documentId} AND given.person_id = ${personId}
    AND given.version_number >= (SELECT max(material.number) FROM document_version material
      WHERE material.document_id = ${documentId} AND material.published_at IS NOT NULL AND material.change = 'material'))`;
}

/** The person accepted the guide in force: what opens the right to be an ambassador. */
export function acceptedGuide(personId: Sql): Sql {
  return accepted(personId, sql`(SELECT guide.id FROM document guide WHERE guide.kind = 'guide')`);
}

/** Who may create a restricted policy: security officers. What they write is theirs; no other role opens it. */
export function mayCreatePolicy(viewer: Viewer): Refusal {
  return viewer.roles.has('security_officer') ? null : 'NOT_ALLOWED';
}

export interface DocumentFacts {
  writes: boolean;
  addresses: boolean;
}

policy<Document, DocumentFacts>(Document, {
  kind: 'document',
  table: 'document',
  seen: (document, viewer) => sql`(${writes(viewer, document)} OR (${addresses(document, viewer)}
    AND EXISTS (SELECT 1 FROM document_version published WHERE published.document_id = ${document.id} AND published.published_at IS NOT NULL)))`,
  facts: (document, viewer) => ({ writes: writes(viewer, document), addresses: addresses(document, viewer) }),
  can: {
    write: (_document, _viewer, facts) => (facts.writes ? null : 'NOT_ALLOWED'),
    accept: (_document, _viewer, facts) => (facts.addresses ? null : 'NOT_ALLOWED'),
  },
});

export interface VersionFacts extends DocumentFacts {
  inForce: boolean;
}

const documentOf = (version: { documentId: Sql }): Pick<Columns<Document>, 'audience' | 'ownerId' | 'id'> => ({
  id: version.documentId,
  audience: sql`(SELECT document.audience FROM document WHERE document.id = ${version.documentId})`,
  ownerId: sql`(SELECT document.owner_id FROM document WHERE document.id = ${version.documentId})`,
});

// A draft is seen by those who write it; a published version by those who see its document.
policy<DocumentVersion, VersionFacts>(DocumentVersion, {
  kind: 'version',
  table: 'document_version',
  seen: (version, viewer) => sql`(${seen(Document, version.documentId, viewer)} AND (${version.publishedAt} IS NOT NULL OR ${writes(viewer, documentOf(version))}))`,
  facts: (version, viewer) => ({
    writes: writes(viewer, documentOf(version)),
    addresses: addresses(documentOf(version), viewer),
    inForce: sql`(${version.number} = (SELECT max(latest.number) FROM document_version latest WHERE latest.document_id = ${version.documentId} AND latest.published_at IS NOT NULL))`,
  }),
  can: {
    write: (version, _viewer, facts) => (!facts.writes ? 'NOT_ALLOWED' : version.publishedAt ? 'VERSION_PUBLISHED' : null),
    accept: (version, _viewer, facts) => (!facts.addresses ? 'NOT_ALLOWED' : !version.publishedAt || !facts.inForce ? 'VERSION_NOT_IN_FORCE' : null),
    pinNote: (version, _viewer, facts) => (!facts.writes ? 'NOT_ALLOWED' : !version.publishedAt || !facts.inForce ? 'VERSION_NOT_IN_FORCE' : null),
    seeAdoption: (_version, _viewer, facts) => (facts.writes ? null : 'NOT_ALLOWED'),
  },
});

policy(Section, { kind: 'section', table: 'section', seen: (section, viewer) => seen(DocumentVersion, section.versionId, viewer) });

policy(UpdateNote, { kind: 'note', table: 'update_note', seen: (note, viewer) => seen(DocumentVersion, note.versionId, viewer) });

// A proof belongs to the person who gave it; HR sees figures, never names.
policy(Acknowledgement, { kind: 'acknowledgement', table: 'acknowledgement', seen: (given, viewer) => sql`${given.personId} = ${viewer.id}` });
