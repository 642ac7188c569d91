import { existsSync } from 'node:fs';
import { type Browser, chromium as playwright } from 'playwright-core';

const installed = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A real Chromium: the one of npm's `@sparticuz/chromium` on Linux, else one that is installed, else why there is none. */
export async function realBrowser(): Promise<Browser | { readonly missing: string }> {
  const tried: string[] = [];
  for (const launch of [shipped, onMachine]) {
    try {
      return await launch();
    } catch (error) {
      tried.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  return { missing: tried.join('; ') };
}

async function shipped(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('none is shipped for this platform');
  const { default: chromium } = await import('@sparticuz/chromium');
  return playwright.launch({ executablePath: await chromium.executablePath(), args: sandboxless });
}

async function onMachine(): Promise<Browser> {
  const executablePath = installed.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('no Chrome or Chromium is installed (CHROME_PATH may name one)');
  return playwright.launch({ executablePath, args: sandboxless });
}

/** As root there is no sandbox; the pages are our own. */
const sandboxless = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
