import { useEffect, useState } from 'react';
import type { Editor } from './editor';

/** In browsers only: the server can't draw the editor. It comes after the page, so it stands below everything. */
export function LateEditor() {
  const [Loaded, setLoaded] = useState<typeof Editor | null>(null);
  useEffect(() => {
    void import('./editor').then((chunk) => setLoaded(() => chunk.Editor));
  }, []);
  return Loaded && <Loaded />;
}
