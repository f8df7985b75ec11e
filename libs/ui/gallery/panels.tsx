import { useState } from 'react';
import { Button, ButtonSet, Card, ConfirmDialog, Dialog, FieldGroup, Menu, Radio, Tabs, useToast, type MenuEntry } from '../src/index.ts';
import { Section } from './section.tsx';

const asked = new URLSearchParams(location.search);

export function PanelsSection() {
  const [report, setReport] = useState(asked.has('dialog'));
  const [confirm, setConfirm] = useState(asked.has('confirm'));
  const [level, setLevel] = useState('posts');
  const showToast = useToast();
  const items: MenuEntry[] = [
    { key: 'edit', label: 'Modifier', icon: 'pen', shortcut: 'E', onSelect: () => showToast({ message: 'Modifier.' }) },
    { key: 'link', label: 'Copier le lien', icon: 'link', shortcut: 'L', onSelect: () => showToast({ message: 'Lien copié.' }) },
    { key: 'mute', label: 'Mettre en sourdine', icon: 'mute', shortcut: 'M' },
    'separator',
    { key: 'up', label: 'Mettre en avant…', icon: 'star', disabled: true },
    { key: 'guide', label: 'Lire le guide', icon: 'book', href: '#guide' },
    'separator',
    { key: 'report', label: 'Signaler…', icon: 'flag', danger: true, onSelect: () => setReport(true) },
  ];
  return (
    <Section title="Menu, dialogue, message">
      <Card as="div" className="stack">
        <ButtonSet>
          <Menu label="Actions sur la publication" items={items} />
          <Menu
            label="Me prévenir"
            chosen={level}
            onChoose={setLevel}
            items={[
              { key: 'all', label: 'Tout' },
              { key: 'posts', label: 'Publications' },
              { key: 'none', label: 'Rien' },
            ]}
            trigger={(props) => (
              <Button {...props} icon="bell" iconAfter="down">
                {level}
              </Button>
            )}
          />
          <Button onClick={() => setReport(true)}>Signaler</Button>
          <Button onClick={() => setConfirm(true)}>Supprimer</Button>
          <Button onClick={() => showToast({ message: 'Commentaire supprimé.', action: { label: 'Annuler', onAct: () => showToast({ message: 'Rétabli.' }) } })}>
            Message
          </Button>
        </ButtonSet>
        <Tabs
          label="Période"
          tabs={[
            { key: 'w', label: 'Semaine', panel: <p>Cette semaine.</p> },
            { key: 'm', label: 'Mois', panel: <p>Ce mois-ci.</p> },
            { key: 'y', label: 'Année', panel: <p>Cette année.</p> },
          ]}
        />
      </Card>
      <Dialog
        open={report}
        onClose={() => setReport(false)}
        title="Signaler cette publication"
        closeLabel="Fermer"
        footer={
          <>
            <Button kind="quiet" onClick={() => setReport(false)}>
              Annuler
            </Button>
            <Button kind="primary">Envoyer le signalement</Button>
          </>
        }
      >
        <FieldGroup label="Raison">
          <Radio name="sg" label="Vie privée : une personne est reconnaissable" defaultChecked />
          <Radio name="sg" label="Respect : le ton blesse quelqu’un" />
          <Radio name="sg" label="Autre chose" />
        </FieldGroup>
        <p className="hint">L’auteur ne saura pas qui a signalé. Vous lirez la décision.</p>
      </Dialog>
      <ConfirmDialog
        open={confirm}
        onClose={() => setConfirm(false)}
        onConfirm={() => setConfirm(false)}
        title="Supprimer la publication ?"
        confirmLabel="Supprimer la publication"
        cancelLabel="Garder"
        closeLabel="Fermer"
        danger
      >
        Ses 11 commentaires partent avec elle. Vous avez trente jours pour revenir en arrière.
      </ConfirmDialog>
    </Section>
  );
}
