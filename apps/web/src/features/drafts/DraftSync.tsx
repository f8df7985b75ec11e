import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { storedDrafts } from '../../platform/drafts/draft-store.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { placeOf } from './destination.ts';
import { isKept } from './draft-line.ts';
import { lineFor } from './lines.ts';

/** Brings to the server what this device kept without it: a crash, a closed page, a train. Draws nothing. */
export function DraftSync() {
  const client = useApolloClient();
  const personId = useViewer().person.id;
  useEffect(() => {
    function bring() {
      for (const { destination, value } of storedDrafts(personId)) {
        if (placeOf(destination) && isKept(value) && value.dirty) void lineFor(client, personId, destination).push();
      }
    }
    bring();
    addEventListener('online', bring);
    return () => removeEventListener('online', bring);
  }, [client, personId]);
  return null;
}
