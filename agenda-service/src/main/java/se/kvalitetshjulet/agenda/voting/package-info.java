/** The rules of a sitting, as pure Java: who serves, whether the board may decide, and what a vote gave. */
@NullMarked
package se.kvalitetshjulet.agenda.voting;

import org.jspecify.annotations.NullMarked;
