import { builtFolder } from '../../scripts/tools/build.ts';
import { drive, type BrowserName, type Driver, type PageView } from '../browsers/driver.ts';
import { shownIn, type ShownPopup } from '../browsers/popup-content.ts';
import { serve, type TestServer } from '../server/serve.ts';

/** A browser with the built extension, whose whole web is one test server. */
export interface Session {
  readonly driver: Driver;
  readonly server: TestServer;
  /** What the real popup shows over a page; it is closed again. */
  readPopup(page: PageView): Promise<ShownPopup>;
  /** Ends it all. @throws when the network was asked for anything but the test's pages and what they name */
  close(): Promise<void>;
}

/** The folder of the extension that `npm run build` made for a browser. */
export const builtFor = (name: BrowserName) =>
  builtFolder(name === 'chromium' ? 'chrome' : 'firefox');

/**
 * Starts a browser with the extension as `npm run build` left it.
 * @param extension folder of another one to start with
 * @param language of the browser's own texts, BCP 47
 * @throws when it was not built
 */
export async function startSession(
  name: BrowserName,
  extension = builtFor(name),
  language?: string,
): Promise<Session> {
  const server = await serve();
  const speaking = language === undefined ? {} : { language };
  const driver = await drive(name, { extension, proxyPort: server.port, ...speaking });
  const opened: string[] = [];
  return {
    driver: {
      ...driver,
      newPage: (url) => {
        opened.push(url);
        return driver.newPage(url);
      },
    },
    server,
    readPopup: async (page) => {
      const popup = await driver.openPopup(page);
      const shown = await shownIn(popup);
      await popup.close();
      return shown;
    },
    close: async () => {
      await driver.close();
      await server.close();
      const strangers = server.strangers(opened);
      if (strangers.length > 0) throw new Error(`Something asked for ${strangers.join(', ')}`);
    },
  };
}

/** The test server speaks plain http: an address as it is served. */
export const served = (address: string) => address.replace(/^https:/, 'http:');

/** White space is drawn, not meant: one space for any. */
export const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
