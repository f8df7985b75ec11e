import { useSyncExternalStore } from 'react';
import { keep, readKept } from '../kept.ts';

export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'larger';
export type Contrast = 'system' | 'more';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

const listeners = new Set<() => void>();
const root = () => document.documentElement;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function themeNow(): Theme {
  const theme = readKept('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function textSizeNow(): TextSize {
  const size = readKept('text-size');
  return size === 'large' || size === 'larger' ? size : 'normal';
}

export function setTheme(theme: Theme): void {
  keep('theme', theme === 'system' ? null : theme);
  if (theme === 'system') delete root().dataset.theme;
  else root().dataset.theme = theme;
  listeners.forEach((listener) => listener());
}

export function setTextSize(size: TextSize): void {
  keep('text-size', size === 'normal' ? null : size);
  if (size === 'normal') delete root().dataset.textSize;
  else root().dataset.textSize = size;
  listeners.forEach((listener) => listener());
}

export function setContrast(contrast: Contrast): void {
  keep('contrast', contrast === 'system' ? null : contrast);
  if (contrast === 'system') delete root().dataset.contrast;
  else root().dataset.contrast = contrast;
  listeners.forEach((listener) => listener());
}

/** The light shown now, whatever decided it. */
export function shownTheme(): 'light' | 'dark' {
  const theme = root().dataset.theme;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, themeNow);
export const useContrast = (): Contrast => useSyncExternalStore(subscribe, () => (readKept('contrast') === 'more' ? 'more' : 'system'));
export const useTextSize = (): TextSize => useSyncExternalStore(subscribe, textSizeNow);
