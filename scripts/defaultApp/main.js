// Stands in for the app that Electron's own distribution starts when it is given a folder:
// electron [switches] [-r module] <app folder> [arguments]
import { app } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

await start(readArguments(process.argv.slice(1)));

async function start({ folder, preloads }) {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  for (const preload of preloads) require(preload);
  if (folder === undefined) {
    process.stderr.write('Give the folder of the app to start.\n');
    app.exit(1);
  } else {
    await startApp(path.resolve(folder));
  }
}

/** The first plain argument is the app's folder; -r names a module to load before it. */
function readArguments(args) {
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    if (args[index] === '-r' || args[index] === '--require') {
      index += 1;
      preloads.push(args[index]);
    } else if (!args[index].startsWith('-')) {
      return { folder: args[index], preloads };
    }
  }
  return { folder: undefined, preloads };
}

async function startApp(place) {
  const manifestFile = path.join(place, 'package.json');
  let entry = place;
  if (existsSync(manifestFile)) {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    const name = manifest.productName ?? manifest.name;
    app.setName(name);
    app.setVersion(manifest.version);
    app.setAppPath(place);
    app.setPath('userData', path.join(app.getPath('appData'), name));
    entry = path.join(place, manifest.main);
  }
  Object.defineProperty(process, 'defaultApp', { value: true });
  try {
    await import(pathToFileURL(entry).href);
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    app.exit(1);
  }
}
