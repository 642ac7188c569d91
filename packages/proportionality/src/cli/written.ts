import type { Language } from '@lga/rules';
import type { BalanceReport } from '../render/report.js';
import { reportCsv } from '../render/report-csv.js';
import { reportHtml } from '../render/report-html.js';
import { reportMarkdown } from '../render/report-markdown.js';
import type { Format } from './options.js';

/** A report in the format asked for. */
export function written(
  report: BalanceReport,
  { format, language }: { readonly format: Format; readonly language: Language },
): string {
  switch (format) {
    case 'html':
      return reportHtml(report, language);
    case 'md':
      return reportMarkdown(report, language);
    case 'csv':
      return reportCsv(report);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
  }
}
