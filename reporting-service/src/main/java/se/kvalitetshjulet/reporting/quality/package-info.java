/**
 * The annual quality report (kvalitetsberättelse, SOSFS 2011:9 7 kap.): what it counts and how it says so. Pure, so that it can
 * be tested without booting anything.
 */
@NullMarked
package se.kvalitetshjulet.reporting.quality;

import org.jspecify.annotations.NullMarked;
