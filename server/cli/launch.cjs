// Written for Nodes of long ago: one that is too old must be able to read this far, and say so in one sentence.
'use strict';

var oldest = 20;

/** `--lang`, else the environment; see `main.ts`, which is for those that can read it. */
function isJapanese() {
  var asked = '';
  process.argv.forEach(function (each, index) {
    if (each === '--lang') asked = process.argv[index + 1] || '';
    if (each.indexOf('--lang=') === 0) asked = each.slice('--lang='.length);
  });
  var environment = process.env;
  return /^ja/i.test(asked || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '');
}

if (parseInt(process.versions.node, 10) < oldest) {
  process.stderr.write(
    isJapanese()
      ? 'isms: Node.js ' + oldest + '以降が必要です(現在は' + process.version + ')。\n'
      : 'isms: Node.js ' + oldest + ' or newer is needed; this is ' + process.version + '.\n',
  );
  process.exitCode = 2;
} else {
  require('./command-line.js');
}
