/**
 * What is looked at before a report is approved: its own numbers against each other, and what lies behind them. For reports of
 * every kind, also those with numbers that somebody has entered. Pure: a report and the evidence of its kind in, a checklist out.
 */
@NullMarked
package se.kvalitetshjulet.reporting.validation;

import org.jspecify.annotations.NullMarked;
