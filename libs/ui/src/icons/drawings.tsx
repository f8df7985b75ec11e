import type { ReactNode } from 'react';

/** One set on a 24 grid, stroked with the current colour. Names are those of the mock-ups' sprites, without their `i-`. */
export const drawings = {
  aleft: <path d="M20 12H4.5M11 5.5 4.5 12l6.5 6.5" />,
  aright: <path d="M4 12h15.5M13 5.5l6.5 6.5-6.5 6.5" />,
  ask: (
    <><circle cx="12" cy="12" r="8.5" /><path d="M9.5 9.8c.2-1.5 1.2-2.3 2.6-2.3 1.5 0 2.5.9 2.5 2.2 0 1.9-2.5 2-2.5 4M12 16.5v.3" /></>
  ),
  at: (
    <><circle cx="12" cy="12" r="3.7" /><path d="M15.7 8.5V13c0 1.7 1 2.7 2.4 2.7 1.5 0 2.4-1.4 2.4-3.7a8.5 8.5 0 1 0-3.3 6.7" /></>
  ),
  bell: <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7M10 20.5h4" />,
  bold: <path d="M7 4.5h6a3.7 3.7 0 0 1 0 7.4H7zM7 11.9h6.7a3.8 3.8 0 0 1 0 7.6H7z" strokeWidth="2.2" />,
  book: <path d="M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14C17 4.5 14 5 12 6.5zM12 6.5v14" />,
  build: <path d="M5 20.5V4.5h9v16M14 9.5h5v11M3.5 20.5h17M8 8h3M8 12h3M8 16h3" />,
  bulb: <path d="M9 17.5h6M10 20.5h4M8.5 15C6.9 13.9 6 12 6 10a6 6 0 0 1 12 0c0 2-.9 3.9-2.5 5v2.5h-7z" />,
  cal: <><rect x="4" y="5.5" width="16" height="15" rx="1.5" /><path d="M4 10h16M8.5 3.5v4M15.5 3.5v4" /></>,
  chart: <path d="M4 20h16M7 16v-4M12 16V6M17 16v-7" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  checkc: <><circle cx="12" cy="12" r="8.5" /><path d="m8 12.3 2.8 2.7L16 9.5" /></>,
  clip: <path d="M18.5 11.5 11 19a4.2 4.2 0 0 1-6-6l8-8a2.9 2.9 0 0 1 4.1 4.1l-7.7 7.7a1.4 1.4 0 0 1-2-2l6.6-6.6" />,
  clock: <><circle cx="12" cy="12" r="8.5" /><path d="M12 7v5.3l3.5 2" /></>,
  code: <path d="m8.5 7-5 5 5 5M15.5 7l5 5-5 5" />,
  dl: <path d="M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14" />,
  down: <path d="m6 9.5 6 6 6-6" />,
  edit: <path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19z" />,
  ext: <path d="M13.5 4.5h6v6M19.5 4.5 11 13M17 14v5.5H4.5V7H10" />,
  eye: (
    <><path d="M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12z" /><circle cx="12" cy="12" r="3" /></>
  ),
  eyeoff: (
    <path d="M4 4l16 16M9.5 6c.8-.3 1.6-.5 2.5-.5 3.8 0 7 2 9.5 6.5-.7 1.3-1.5 2.4-2.4 3.3M6 7.7C4.6 8.8 3.5 10.2 2.5 12c2.5 4.5 5.7 6.5 9.5 6.5 1.7 0 3.2-.4 4.6-1.2M9.9 10a3 3 0 0 0 4.1 4.1" />
  ),
  flag: <path d="M5.5 21V4M5.5 4.5h12l-2.5 4 2.5 4h-12" />,
  globe: (
    <><circle cx="12" cy="12" r="8.5" /><path d="M3.5 12h17M12 3.5c2.5 2.5 3.7 5.3 3.7 8.5s-1.2 6-3.7 8.5C9.5 18 8.3 15.2 8.3 12S9.5 6 12 3.5z" /></>
  ),
  grid: (
    <><rect x="4" y="4" width="7" height="7" rx="1" /><rect x="13" y="4" width="7" height="7" rx="1" /><rect x="4" y="13" width="7" height="7" rx="1" /><rect x="13" y="13" width="7" height="7" rx="1" /></>
  ),
  h: <path d="M6 5v14M18 5v14M6 12h12" />,
  hash: <path d="M9.5 4 7.5 20M16.5 4l-2 16M4.5 9h16M3.5 15h16" />,
  heart: (
    <path d="M12 20C6.5 16 3.5 13 3.5 9.3 3.5 6.7 5.5 5 7.7 5c1.7 0 3.3.9 4.3 2.6C13 5.9 14.6 5 16.3 5c2.2 0 4.2 1.7 4.2 4.3C20.5 13 17.5 16 12 20z" />
  ),
  hide: <path d="M4 4l16 16M3 12c1-1.8 2.1-3.2 3.5-4.3M21 12c-2.5 4.5-5.5 6.5-9 6.5-1 0-2-.2-3-.5" />,
  home: <path d="M4 11 12 4l8 7v8.5a.5.5 0 0 1-.5.5H15v-6H9v6H4.5a.5.5 0 0 1-.5-.5z" />,
  horn: <path d="M4 10v4a1 1 0 0 0 1 1h2l9 4.5v-15L7 9H5a1 1 0 0 0-1 1zM8 15.5V20h2.5v-3.5M19 9.5c1.3 1.3 1.3 3.7 0 5" />,
  image: (
    <><rect x="3.5" y="5" width="17" height="14.5" rx="1.5" /><circle cx="8.5" cy="10" r="1.6" /><path d="m4 17.5 5-4.5 3.5 3 3.5-3.5 4.5 4.5" /></>
  ),
  info: <><circle cx="12" cy="12" r="8.5" /><path d="M12 11v5.5M12 7.7v.2" /></>,
  ital: <path d="M10 4.5h8M6 19.5h8M14.5 4.5l-5 15" />,
  key: <><circle cx="8" cy="15.5" r="4" /><path d="m11 12.5 8.5-8.5M16 7.5l3 3M13.5 10l2 2" /></>,
  law: <path d="M12 4v16M7 20h10M5 7h14M5 7l-2.5 6.5h5zM19 7l-2.5 6.5h5z" />,
  link: (
    <path d="M10 14a4 4 0 0 0 5.7 0l3.3-3.3a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0L5 13.3A4 4 0 0 0 10.7 19l1.3-1.3" />
  ),
  lock: <><rect x="5" y="11" width="14" height="9.5" rx="1.5" /><path d="M8 11V8a4 4 0 0 1 8 0v3" /></>,
  mail: <><rect x="3.5" y="5.5" width="17" height="13.5" rx="1.5" /><path d="m4 7 8 6.5L20 7" /></>,
  mark: <path d="M6.5 4h11v16.5L12 16.5l-5.5 4z" />,
  moon: <path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z" />,
  more: (
    <g fill="currentColor" stroke="none"><circle cx="5.5" cy="12" r="1.6" /><circle cx="12" cy="12" r="1.6" /><circle cx="18.5" cy="12" r="1.6" /></g>
  ),
  move: <path d="M4 6.5h6l2 2h8v11H4zM9 14h6M12.5 11.5 15 14l-2.5 2.5" />,
  mute: <path d="M4 4l16 16M18 13.5c-.1-1-.1-2.2 0-3.5a6 6 0 0 0-9.5-4.9M6.2 9c-.2 5-2.2 6-2.2 8h13M10 20.5h4" />,
  ol: <path d="M10 6.5h10M10 12h10M10 17.5h10M4 5.5l1.5-1v4.5M4 15.5c.5-1 2.5-1 2.5.5 0 1-2.5 2-2.5 3.5h2.7" />,
  pause: <path d="M9 6v12M15 6v12" />,
  pen: <path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5 17.5 10" />,
  people: (
    <><circle cx="9" cy="8" r="3.5" /><path d="M2.5 20c.4-3.8 3-6 6.5-6s6.1 2.2 6.5 6M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2 .8 3.2 2.6 3.5 5.5" /></>
  ),
  phone: (
    <path d="M7 4h3l1.5 4.5-2 1.5c.8 2 2.5 3.7 4.5 4.5l1.5-2L20 14v3c0 1.5-1 2.5-2.5 2.5C10.5 19.5 4.5 13.5 4.5 6.5 4.5 5 5.5 4 7 4z" />
  ),
  pin: <path d="M9 4h6l-.7 6 3.2 3.5v1.5h-11v-1.5L9.7 10zM12 15v5.5" />,
  plus: <path d="M12 5v14M5 12h14" />,
  poll: <path d="M5 6.5h14M5 12h9M5 17.5h11" strokeWidth="3" />,
  print: <path d="M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7 14h10v6.5H7z" />,
  quote: <path d="M9.5 7C6.5 8 5 10.2 5 13.5V17h4.5v-4.5H7M18.5 7c-3 1-4.5 3.2-4.5 6.5V17h4.5v-4.5H16" />,
  right: <path d="m9.5 6 6 6-6 6" />,
  ring: (
    <><circle cx="12" cy="12" r="8.5" /><circle cx="12" cy="12" r="3.5" /><path d="m6 6 3.5 3.5M18 6l-3.5 3.5M6 18l3.5-3.5M18 18l-3.5-3.5" /></>
  ),
  search: <><circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5" /></>,
  shield: <path d="M12 3.5 5 6v6c0 4.2 2.8 7 7 8.5 4.2-1.5 7-4.3 7-8.5V6zM9 12l2.2 2.2L15.2 10" />,
  smile: (
    <><circle cx="12" cy="12" r="8.5" /><path d="M8.5 14.5c1.8 2.5 5.2 2.5 7 0" /><path d="M9 9.5v.5M15 9.5v.5" strokeWidth="2.5" /></>
  ),
  star: <path d="m12 3.8 2.5 5.3 5.7.8-4.1 4.1 1 5.8L12 17l-5.1 2.8 1-5.8-4.1-4.1 5.7-.8z" />,
  sun: (
    <><circle cx="12" cy="12" r="4" /><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4" /></>
  ),
  table: <><rect x="3.5" y="5" width="17" height="14" rx="1.5" /><path d="M3.5 10h17M9.5 5v14" /></>,
  talk: <path d="M4 5.5h16v11h-9l-4.5 4v-4H4z" />,
  talks: <path d="M3.5 5h12v8.5H9L5.5 17v-3.5h-2zM18 9h2.5v8.5h-2V21L15 17.5H9.5" />,
  thumb: (
    <path d="M4 11h3.5v9H4zM7.5 11.5 11.5 4c1.5 0 2.4 1.2 2 2.8L12.8 10h5.7c1 0 1.7.9 1.5 1.9l-1.3 6.4c-.2 1-1 1.7-2 1.7H7.5" />
  ),
  trash: <path d="M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5l.8 14h9.4l.8-14M10 10.5v6M14 10.5v6" />,
  tree: (
    <><rect x="9" y="3.5" width="6" height="5" rx="1" /><rect x="3" y="15.5" width="6" height="5" rx="1" /><rect x="15" y="15.5" width="6" height="5" rx="1" /><path d="M12 8.5v3.5M6 15.5V12h12v3.5" /></>
  ),
  ul: (
    <><path d="M9 6.5h11M9 12h11M9 17.5h11" /><g fill="currentColor" stroke="none"><circle cx="4.8" cy="6.5" r="1.4" /><circle cx="4.8" cy="12" r="1.4" /><circle cx="4.8" cy="17.5" r="1.4" /></g></>
  ),
  up: <path d="M12 20V5M5.5 11.5 12 5l6.5 6.5" />,
  user: <><circle cx="12" cy="8" r="4" /><path d="M4.5 20.5c.5-4.2 3.5-6.5 7.5-6.5s7 2.3 7.5 6.5" /></>,
  warn: <path d="M12 4 2.8 20h18.4zM12 10v5M12 17.5v.2" />,
  wifi: (
    <path d="M4 4l16 16M8.5 15.5a5 5 0 0 1 5.5-1M5 12c1-1 2.3-1.7 3.7-2.2M19 12a9.8 9.8 0 0 0-5-2.6M2 8.5C3.3 7.3 4.8 6.5 6.3 6M22 8.5a14 14 0 0 0-11.5-3.3M12 19v.2" />
  ),
  x: <path d="M6 6l12 12M18 6 6 18" />,
} satisfies Record<string, ReactNode>;
