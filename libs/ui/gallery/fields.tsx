import { useState } from 'react';
import { Button, ButtonSet, Card, Checkbox, ErrorSummary, FieldGroup, Pick, Picks, Radio, Select, Switch, TextArea, TextField } from '../src/index.ts';
import { Section } from './section.tsx';

export function FieldsSection() {
  const [calm, setCalm] = useState(true);
  const [sent, setSent] = useState(new URLSearchParams(location.search).has('errors'));
  return (
    <Section title="Champs" lede="Libellé au-dessus, aide avant l’erreur, erreur qui dit quoi faire.">
      {/* It takes the focus when it appears: only on request here. */}
      <ErrorSummary title="Deux choses à corriger" errors={sent ? [{ message: 'Choisissez une date à venir.', fieldId: 'until' }, { message: 'Dites ce qui manque.' }] : []} />
      <Card as="div" className="cols cols--2">
        <TextField label="Nom de la communauté" defaultValue="Soudeuses et soudeurs" hint="Entre 3 et 60 signes." />
        <TextField id="until" label="Fin de la suspension" defaultValue="hier" error="Choisissez une date à venir." />
        <Select label="Langue">
          <option>Français</option>
          <option>English</option>
        </Select>
        <TextArea label="Message" optional="(facultatif)" counter={(length) => `${length} sur 2 000`} />
        <FieldGroup label="À qui ?">
          <Checkbox label="M’envoyer une copie" defaultChecked />
          <Radio name="who" label="Tout le Groupe" defaultChecked />
          <Radio name="who" label="Une entité" />
        </FieldGroup>
        <Switch label="Heures calmes" checked={calm} onChange={() => setCalm(!calm)} />
      </Card>
      <Card as="div">
        <FieldGroup label="1. Où ?" error="Choisissez un réseau.">
          <Picks pair columns={4}>
            <Pick name="net" label="LinkedIn" detail="fenêtre du réseau" defaultChecked />
            <Pick name="net" label="Facebook" detail="texte à coller" />
            <Pick name="net" label="Mastodon" detail="votre compte relié" />
            <Pick name="net" label="Courriel" detail="message" />
          </Picks>
        </FieldGroup>
        <ButtonSet end>
          <Button onClick={() => setSent(true)}>Envoyer</Button>
        </ButtonSet>
      </Card>
    </Section>
  );
}
