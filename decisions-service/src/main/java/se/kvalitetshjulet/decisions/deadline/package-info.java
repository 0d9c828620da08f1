/** The clocks that run: what is overdue, what soon will be, and the warnings before. */
@NullMarked
package se.kvalitetshjulet.decisions.deadline;

import org.jspecify.annotations.NullMarked;
