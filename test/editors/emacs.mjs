// Emacs with eglot, set up as docs/editors.md says, driven by emacs.el. ISMS_EMACS names another one than `emacs`.
import { drive } from './drive.mjs';

drive({
  name: 'Emacs',
  program: process.env.ISMS_EMACS ?? 'emacs',
  language: 'elisp',
  script: 'emacs.el',
  command: (setUp, script) => [`--fg-daemon=isms-${process.pid}`, '--no-init-file', '--load', setUp, '--load', script],
});
