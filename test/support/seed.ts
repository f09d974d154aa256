import fc from 'fast-check';
import { propertySeed } from './runs';

/** The same examples in every run: what fails on one machine fails on all. */
fc.configureGlobal({ seed: propertySeed() });
