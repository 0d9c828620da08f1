/** A member's own notes on the items of a meeting: sealed, and open to nobody else. */
@NullMarked
package se.kvalitetshjulet.agenda.note;

import org.jspecify.annotations.NullMarked;
