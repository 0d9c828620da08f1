/** Answers that others wait for: to remisses and motions, by when, and whether the board is in time. */
@NullMarked
package se.kvalitetshjulet.agenda.answer;

import org.jspecify.annotations.NullMarked;
