import { defineConfig } from 'tsup';
import { libraryBuild } from '../../tsup.config.base.js';

// date-fns' companion for UTC changes a prototype when it loads, so bundlers cannot drop it by themselves: calendar
// stands apart, and so does what it shares with the rest.
export default defineConfig(libraryBuild({ calendar: 'src/calendar.ts', 'iso-date': 'src/iso-date.ts' }));
