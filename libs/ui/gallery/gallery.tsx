// A page to look at every component, for those who build it. `?theme=dark`, `?dialog` and `?confirm` are for screenshots.
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../src/parvis.css';
import { Section } from './section.tsx';
import { Frame } from './frame.tsx';
import { FieldsSection } from './fields.tsx';
import { FiguresSection, GuideSection, TextSection } from './reading.tsx';
import { PanelsSection } from './panels.tsx';
import {
  Avatar, Avatars, Badge, Banner, Button, ButtonSet, Card, CardBody, Chip, Chips, Count, Cover, EmptyState, ErrorState, Icon, IconButton, iconNames,
  LinkButton, List, ListItem, Note, PageHeader, pavings, Segmented, SectionHead, SkeletonPost, TabNav, Tile, ToastProvider, UnreadFlag, type Tint,
} from '../src/index.ts';

const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;


function StatesSection() {
  return (
    <Section title="Vide, erreur, hors ligne" lede="Dire ce qui se passe, ce qui est sauf, et quoi faire.">
      <div className="cols cols--3">
        <Card as="div">
          <EmptyState title="La place est calme" action={<Button kind="primary" href="#c">Trouver une communauté</Button>}>
            Rejoignez une communauté et son activité viendra ici.
          </EmptyState>
        </Card>
        <Card as="div">
          <EmptyState drawing="door" title="Cette page n’existe pas, ou n’est pas pour vous" action={<Button href="#h">Revenir à l’accueil</Button>}>
            Nous ne disons pas laquelle des deux : c’est ce qui protège les communautés fermées.
          </EmptyState>
        </Card>
        <Card as="div">
          <ErrorState title="Notre serveur a trébuché" reference={{ label: 'Référence à donner au 3030 :', code: '7K4-PQ2' }} onRetry={() => undefined} retryLabel="Réessayer">
            Votre texte est gardé. Réessayez dans un instant.
          </ErrorState>
        </Card>
      </div>
      <Note kind="deadline" icon="wifi" live="status">
        <p>
          <b>Hors ligne depuis 10 h 04.</b> Vous lisez ce qui était déjà chargé. Vos deux commentaires partiront au retour du réseau.
        </p>
      </Note>
      <Note kind="danger">
        <p>
          <b>Non envoyé.</b> La connexion s’est coupée pendant l’envoi. Rien n’est perdu, rien ne sera publié deux fois.
        </p>
        <ButtonSet>
          <Button>Renvoyer</Button>
          <Button kind="quiet">Garder en brouillon</Button>
        </ButtonSet>
      </Note>
      <div className="cols cols--2">
        <SkeletonPost label="Chargement" />
        <Card as="div" className="stack stack--3">
          <h3>Rien trouvé pour « armoire neige »</h3>
          <p>Aucun résultat dans Fibre au quotidien depuis septembre.</p>
          <Chips>
            <Chip>Sans la date, 4 résultats</Chip>
            <Chip>Partout, 9 résultats</Chip>
          </Chips>
          <LinkButton href="#q">Poser la question</LinkButton>
        </Card>
      </div>
      <Note>Une information.</Note>
      <Note kind="plain">Une remarque.</Note>
      <Note kind="success">C’est fait.</Note>
      <Note kind="warning">Attention à ceci.</Note>
    </Section>
  );
}

function ButtonsSection() {
  const [view, setView] = useState<'side' | 'text'>('side');
  const [follows, setFollows] = useState(true);
  return (
    <Section title="Boutons" lede="Un seul bouton plein par écran. 44 px au moins.">
      <Card as="div" className="stack">
        <ButtonSet>
          <Button kind="primary">Publier</Button>
          <Button>Aperçu</Button>
          <Button kind="quiet">Plus tard</Button>
          <Button kind="danger">Supprimer</Button>
          <Button icon={follows ? 'check' : undefined} pressed={follows} onClick={() => setFollows(!follows)}>
            Suivi
          </Button>
          <Button disabled>Publier</Button>
          <Button kind="primary" busy>
            Envoi…
          </Button>
          <IconButton icon="more" label="Autres actions" />
        </ButtonSet>
        <ButtonSet>
          <Segmented
            label="Vue"
            value={view}
            onChange={setView}
            options={[
              { value: 'side', label: 'Côte à côte' },
              { value: 'text', label: 'Dans le texte' },
            ]}
          />
          <LinkButton icon="link">Copier le lien</LinkButton>
        </ButtonSet>
      </Card>
    </Section>
  );
}

const people = ['Claire Vasseur', 'Mireille Castaing', 'Nadia Rahmouni', 'Inès Morvan', 'Joël Le Goff', 'Karim Benhaddou', 'Gilles Arrighi', 'Léa Fontaine'];

function IdentitySection() {
  return (
    <Section title="Étiquettes, avatars, carreaux" lede="Le mot et l’icône d’abord, la couleur ensuite. Rond pour une personne, pavé pour une communauté.">
      <Card as="div" className="stack">
        <div className="row">
          <Badge kind="accent" icon="ask">Question</Badge>
          <Badge kind="promo" icon="star">À la une</Badge>
          <Badge kind="rule" icon="law">Règle</Badge>
          <Badge kind="reco" icon="bulb">Recommandation</Badge>
          <Badge kind="risk" icon="warn">Risque</Badge>
          <Badge kind="danger" icon="lock">Confidentiel</Badge>
          <Badge>Expert</Badge>
          <Count label="3 non lus">3</Count>
          <Count quiet>12</Count>
          <UnreadFlag>Nouveau</UnreadFlag>
        </div>
        <div className="row">
          {people.map((name, at) => (
            <Avatar key={name} id={name} name={name} tint={(at + 1) as Tint} />
          ))}
          <Avatar id="ob" name="Olivier Bastide" size="s" />
          <Avatar id="hm" name="Hélène Marchetti" size="l" />
          <Avatars>
            {people.slice(0, 3).map((name) => (
              <Avatar key={name} id={name} name={name} size="s" />
            ))}
          </Avatars>
        </div>
        <div className="row">
          {pavings.map((paving, at) => (
            <Tile key={paving} id={paving} paving={paving} tint={(at + 1) as Tint} />
          ))}
          <Tile id="fibre" size="l" />
          <Tile id="jardin" size="s" />
        </div>
        <div className="row">
          {iconNames.map((name) => (
            <Icon key={name} name={name} label={name} />
          ))}
        </div>
      </Card>
      <Card flush>
        <Cover id="fibre" tall paving="fan" />
        <CardBody className="stack">
          <SectionHead title="Fibre au quotidien">
            <Button pressed icon="check">Membre</Button>
          </SectionHead>
          <p className="muted">Communauté ouverte · 8 412 membres · 37 publications cette semaine</p>
        </CardBody>
        <TabNav
          label="Dans la communauté"
          items={[
            { href: '#p', label: 'Publications', current: true },
            { href: '#q', label: 'Questions', count: 3 },
            { href: '#e', label: 'Événements' },
          ]}
        />
      </Card>
      <Card flush>
        <Cover id="x" tint={7} paving="octagon" />
        <CardBody>
          <List>
            <ListItem before={<Icon name="book" />} href="#g" title="Lire et accepter le guide, version 4" detail="Avant le 15 décembre · environ 6 min" />
            <ListItem before={<Tile id="cables" />} href="#c" title="Câbles sous-marins" detail="1 204 membres" after={<Button kind="quiet">Rejoindre</Button>} />
          </List>
        </CardBody>
      </Card>
    </Section>
  );
}

function Gallery() {
  return (
    <ToastProvider>
      <Frame>
        <PageHeader title="États et composants" lede="Ce que l’on voit quand il n’y a rien, quand cela casse, et quand le réseau manque. Puis chaque pièce du jeu." />
        <Banner title="Le guide des médias sociaux a changé" actions={<Button href="#g">Lire le guide</Button>}>
          Version 4, à lire avant le 15 décembre. Six minutes, les changements d’abord.
        </Banner>
        <StatesSection />
        <ButtonsSection />
        <FieldsSection />
        <IdentitySection />
        <PanelsSection />
        <FiguresSection />
        <GuideSection />
        <TextSection />
      </Frame>
    </ToastProvider>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
