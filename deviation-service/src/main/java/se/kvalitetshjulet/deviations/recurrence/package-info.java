/** The signal that the same cause is there again, in spite of a measure that was found to work. */
@NullMarked
package se.kvalitetshjulet.deviations.recurrence;

import org.jspecify.annotations.NullMarked;
