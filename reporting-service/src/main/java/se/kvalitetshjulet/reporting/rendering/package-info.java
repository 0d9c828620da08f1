/** The forms a report is written in: page, PDF, workbook and comma-separated values, and their addresses. */
@NullMarked
package se.kvalitetshjulet.reporting.rendering;

import org.jspecify.annotations.NullMarked;
