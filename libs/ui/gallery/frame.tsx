import type { ReactNode } from 'react';
import {
  Avatar, Badge, Brand, Button, Count, Foot, Icon, IconButton, Main, NavGroup, NavItem, Rail, SearchBox, Shell, SkipLink, TabBar, TabBarItem, Tile, TopBar,
  VisuallyHidden,
} from '../src/index.ts';

const search = 'Rechercher une personne, un sujet, un document';

function changeTheme() {
  const root = document.documentElement;
  const now = root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  root.dataset['theme'] = now === 'dark' ? 'light' : 'dark';
}

export function Frame({ children }: { children: ReactNode }) {
  const foot = (
    <Foot>
      <button type="button" onClick={changeTheme}>
        <Icon name="sun" size="s" />
        Thème
      </button>
      <a href="#en" lang="en">
        English
      </a>
      <a href="#aide">Aide</a>
      <a href="#acc">Accessibilité : partiellement conforme</a>
      <a href="#ml">Mentions légales</a>
    </Foot>
  );
  return (
    <>
      <SkipLink>Aller au contenu</SkipLink>
      <TopBar
        brand={<Brand name="Parvis" company="Groupe Méridian" href="#" hidden=", Accueil" />}
        search={
          <form role="search">
            <SearchBox label={search} />
          </form>
        }
        actions={
          <>
            <IconButton className="only-phone" icon="search" label="Rechercher" href="#s" />
            <IconButton className="only-phone" icon="book" href="#g">
              Guide
            </IconButton>
            <Button className="only-wide" kind="primary" icon="pen" href="#w">
              Écrire
            </Button>
            <IconButton className="only-wide" icon="sun" label="Changer de thème, clair ou sombre" onClick={changeTheme} />
            <IconButton className="only-wide" icon="bell" label="Notifications, 3 non lues" href="#n">
              <Count>3</Count>
            </IconButton>
            <IconButton href="#me" className="iconbtn--avatar">
              <Avatar id="cv" name="Claire Vasseur" size="s" tint={1} />
              <VisuallyHidden>Mon compte, Claire Vasseur</VisuallyHidden>
            </IconButton>
          </>
        }
      />
      <Shell>
        <Rail label="Navigation principale">
          <NavGroup>
            <NavItem href="#1" icon="home" current>
              Accueil
            </NavItem>
            <NavItem href="#2" icon="grid">
              Communautés
            </NavItem>
            <NavItem href="#3" icon="people">
              Personnes
            </NavItem>
            <NavItem href="#4" icon="book" after={<Badge kind="promo">À lire</Badge>}>
              Guide
            </NavItem>
            <NavItem href="#5" icon="horn">
              Ambassadeurs
            </NavItem>
            <NavItem href="#6" icon="key">
              Mes accès
            </NavItem>
          </NavGroup>
          <NavGroup heading="Mes communautés">
            <NavItem href="#7" unread before={<Tile id="a" size="s" paving="fan" tint={1} />} after={<Count quiet label="4 nouveaux messages">4</Count>}>
              Fibre au quotidien
            </NavItem>
            <NavItem href="#8" before={<Tile id="b" size="s" paving="bond" tint={5} />}>
              Agences &amp; boutiques
            </NavItem>
            <NavItem href="#9" icon="right" iconSize="s">
              Toutes mes communautés
            </NavItem>
          </NavGroup>
          {foot}
        </Rail>
        <Main>
          {children}
          {foot}
        </Main>
      </Shell>
      <TabBar label="Navigation principale, mobile">
        <TabBarItem href="#1" icon="home" current>
          Accueil
        </TabBarItem>
        <TabBarItem href="#2" icon="grid">
          Communautés
        </TabBarItem>
        <TabBarItem href="#w" icon="pen" write>
          Écrire
        </TabBarItem>
        <TabBarItem href="#n" icon="bell" count={3} countLabel="3 non lues">
          Notifications
        </TabBarItem>
        <TabBarItem href="#me" icon="user">
          Moi
        </TabBarItem>
      </TabBar>
    </>
  );
}
