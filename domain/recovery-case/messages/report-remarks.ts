/** Reports of whistleblowers. */
export interface ReportRemarks {
  'report-named': { reportId: string };
  'report-belongs-already': { reportId: string };
  'report-does-not-belong': { reportId: string };
  'no-report-belongs': null;
}
