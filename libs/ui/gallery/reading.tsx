import {
  BarChart, Card, Clause, Deleted, Fold, Inserted, KeyValue, LineChart, Progress, RichText, Spinner, Stat, Stats, TableOfContents, Timeline,
} from '../src/index.ts';
import type { RichTextTree } from '@parvis/rich-text';
import { Section } from './section.tsx';

const number = new Intl.NumberFormat('fr').format;

export function FiguresSection() {
  return (
    <Section title="Graphiques et leur double" lede="Chaque graphique a un tableau. Les séries se distinguent aussi par le trait.">
      <Stats four>
        <Stat figure="33 612" label="personnes actives cette semaine" detail="1,5 % en une semaine" detailIcon="up" />
        <Stat figure="2 h 10" label="avant la première réponse, médiane" detail="était 2 h 40" />
        <Stat figure="72 %" label="ont accepté le guide en vigueur" />
        <Stat figure="7 h" label="âge du plus vieux signalement" />
      </Stats>
      <div className="split split--even">
        <Card as="div">
          <LineChart
            title="Lecteurs et auteurs par jour, du lundi au vendredi"
            points={['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'].map((label) => ({ key: label, label, short: `${label.slice(0, 3).toLowerCase()}.` }))}
            series={[
              { key: 'r', label: 'Lecteurs', values: [3340, 3930, 4510, 4220, 3530] },
              { key: 'a', label: 'Auteurs', values: [580, 690, 800, 730, 550] },
            ]}
            format={(value) => number(value)}
            twin={{ summary: 'Lire en tableau', caption: 'Lecteurs et auteurs par jour', rowHeader: 'Jour' }}
          />
        </Card>
        <Card as="div">
          <BarChart
            max={100}
            format={(value) => `${value} %`}
            bars={[
              { key: 'a', label: 'Réseau & interventions', value: 81 },
              { key: 'b', label: 'Agences & boutiques', value: 64 },
              { key: 'c', label: 'Outre-mer', value: 52 },
            ]}
            twin={{ summary: 'Lire en tableau', caption: 'Part par entité', rowHeader: 'Entité', valueHeader: 'Part' }}
          />
        </Card>
        <Card as="div">
          <Timeline
            steps={[
              { key: '1', state: 'done', stateLabel: 'fait', title: 'Guide accepté', detail: 'Version 4, mardi 24 novembre à 8 h 52' },
              { key: '2', state: 'now', stateLabel: 'en cours', title: 'Décision de votre responsable', detail: 'Il lui reste 10 jours.' },
              { key: '3', state: 'next', stateLabel: 'à venir', title: 'Ouverture sur votre poste', detail: 'Dans l’heure qui suit la décision' },
            ]}
          />
        </Card>
        <Card as="div" className="stack">
          <Progress value={33} label="Lecture" />
          <KeyValue items={[{ key: 'p', label: 'Personne', value: 'Claire Vasseur' }, { key: 'h', label: 'Empreinte', value: '7f3a 91c4 0d2e', valueClass: 'hash' }]} />
          <Spinner label="Chargement" />
        </Card>
      </div>
    </Section>
  );
}

export function GuideSection() {
  return (
    <Section title="Le guide">
      <div className="cols cols--3">
        <Clause kind="rule" kindLabel="Règle" kindDetail="· à respecter" source="Source : règlement intérieur, article 14">
          Lie chacun. Porte toujours une source.
        </Clause>
        <Clause kind="reco" kindLabel="Recommandation" kindDetail="· un bon usage">
          Un conseil. Ne fonde pas à elle seule une décision.
        </Clause>
        <Clause kind="risk" kindLabel="Risque" kindDetail="· à connaître" title="Une publication ne se reprend pas" source="Source : jurisprudence sociale">
          <p>Ce qui peut arriver.</p>
          <p>Revient au moment de partager.</p>
        </Clause>
      </div>
      <Card as="div">
        <p>
          Différence : un responsable répond dans les <Deleted before="retiré :">trente</Deleted> <Inserted before="ajouté :">dix</Inserted> jours.
        </p>
      </Card>
      <TableOfContents
        label="Sommaire du guide"
        readLabel="lu"
        items={[
          { id: 's1', title: '1. À qui s’adresse ce guide', read: true },
          { id: 's2', title: '2. Parler en son nom', current: true },
          { id: 's3', title: '3. Parler du Groupe au travail' },
        ]}
      />
    </Section>
  );
}

const tree: RichTextTree = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Ranger par couleur' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Trois équipes ont essayé, dit ' },
        { type: 'mention', attrs: { kind: 'person', id: 'person_1' } },
        { type: 'text', text: '. Un plateau, ' },
        { type: 'text', text: 'une couleur', marks: [{ type: 'bold' }] },
        { type: 'text', text: ', ' },
        { type: 'text', text: 'une photo', marks: [{ type: 'italic' }] },
        { type: 'text', text: ' avant de refermer ; voir ' },
        { type: 'text', text: 'la fiche', marks: [{ type: 'link', attrs: { href: 'https://example.org/fiche' } }] },
        { type: 'text', text: '.' },
      ],
    },
    { type: 'bulletList', content: ['Un plateau', 'Une couleur'].map((text) => ({ type: 'listItem' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }] })) },
    { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'On trouve tout de suite le bon brin.' }] }] },
    { type: 'codeBlock', attrs: { language: 'text' }, content: [{ type: 'text', text: 'PLATEAU 1  BLEU\nPLATEAU 2  ORANGE' }] },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: ['Plateau', 'Couleur'].map((text) => ({ type: 'tableHeader' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }] })) },
        { type: 'tableRow', content: ['1', 'bleu'].map((text) => ({ type: 'tableCell' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }] })) },
      ],
    },
    ...Array.from({ length: 4 }, () => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Moins de reprises, et des collègues qui trouvent tout de suite le bon brin le lendemain matin.' }] })),
  ],
};

export function TextSection() {
  const text = (
    <RichText
      tree={tree}
      renderMention={() => (
        <a className="mention" href="#karim">
          @Karim Benhaddou
        </a>
      )}
    />
  );
  return (
    <Section title="Texte écrit">
      <div className="split split--even">
        <Card as="div">{text}</Card>
        <Card as="div">
          <Fold moreLabel="Lire la suite" lessLabel="Réduire">
            {text}
          </Fold>
        </Card>
      </div>
    </Section>
  );
}
