/** Who has opened what of what is secret, for those who check it. */
@NullMarked
package se.kvalitetshjulet.agenda.oversight;

import org.jspecify.annotations.NullMarked;
