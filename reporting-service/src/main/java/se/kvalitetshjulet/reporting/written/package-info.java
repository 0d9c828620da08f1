/** What people write in a report: text with a little Markdown, and the figures that are bound in it. Pure rules. */
@NullMarked
package se.kvalitetshjulet.reporting.written;

import org.jspecify.annotations.NullMarked;
