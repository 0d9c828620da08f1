/** What the board has left to others to decide, what they have decided, and what the board has been told of it. */
@NullMarked
package se.kvalitetshjulet.agenda.delegation;

import org.jspecify.annotations.NullMarked;
