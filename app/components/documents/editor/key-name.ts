const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** A key as this keyboard calls it: `Mod+B` is Ctrl+B, or ⌘+B on Apple's. */
export const keyName = (key: string): string =>
  isApple() ? key.replaceAll('Mod', '⌘').replaceAll('Alt', '⌥') : key.replaceAll('Mod', 'Ctrl');
