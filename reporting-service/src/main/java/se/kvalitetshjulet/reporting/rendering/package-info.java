/** The forms a report is written in: page, PDF, workbook and comma-separated values. Knows no database. */
@NullMarked
package se.kvalitetshjulet.reporting.rendering;

import org.jspecify.annotations.NullMarked;
