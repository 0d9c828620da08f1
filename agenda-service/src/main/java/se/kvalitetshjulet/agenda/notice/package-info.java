/** The notice (kallelse) of a meeting, as it was issued. */
@NullMarked
package se.kvalitetshjulet.agenda.notice;

import org.jspecify.annotations.NullMarked;
