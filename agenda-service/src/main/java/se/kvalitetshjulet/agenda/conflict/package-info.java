/** What was told and could not be put before the board. */
@NullMarked
package se.kvalitetshjulet.agenda.conflict;

import org.jspecify.annotations.NullMarked;
