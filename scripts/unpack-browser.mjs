// A process of its own, because the package decides by the environment where and what to unpack.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
