/** People write in a report, several of them at once: every version is kept, and each assembling takes what is written by then. */
@NullMarked
package se.kvalitetshjulet.reporting.writing;

import org.jspecify.annotations.NullMarked;
