/** What is done with personal data, and who checks it: the log of readings, and the way to everything else of the kind. */
@NullMarked
package se.kvalitetshjulet.decisions.oversight;

import org.jspecify.annotations.NullMarked;
