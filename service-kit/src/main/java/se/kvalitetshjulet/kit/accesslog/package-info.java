/**
 * Who has read what about individuals, for those who check it: the log as a list and a file, and which periods have been
 * looked through, by whom, with what result (lag (2001:454) 10 §).
 */
@NullMarked
package se.kvalitetshjulet.kit.accesslog;

import org.jspecify.annotations.NullMarked;
