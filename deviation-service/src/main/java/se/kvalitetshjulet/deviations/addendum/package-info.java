/** What whoever reported or handles a thing adds to what was written; the original is never altered. */
@NullMarked
package se.kvalitetshjulet.deviations.addendum;

import org.jspecify.annotations.NullMarked;
