package se.kvalitetshjulet.reporting.writing;

import se.kvalitetshjulet.contracts.report.ReportKind;

/** What is written in: a section of a kind's report for a period. */
public record Place(ReportKind kind, String period, String sectionId) {}
