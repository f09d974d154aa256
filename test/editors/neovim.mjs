// Neovim, set up as docs/editors.md says, driven by neovim.lua. ISMS_NEOVIM names another one than `nvim`.
import { drive } from './drive.mjs';

drive({
  name: 'Neovim',
  program: process.env.ISMS_NEOVIM ?? 'nvim',
  language: 'lua',
  script: 'neovim.lua',
  command: (setUp, script) => ['--headless', '-u', setUp, '-S', script],
});
