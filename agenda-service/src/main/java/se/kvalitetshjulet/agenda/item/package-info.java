/** What stands on an agenda, from proposal to decision. */
@NullMarked
package se.kvalitetshjulet.agenda.item;

import org.jspecify.annotations.NullMarked;
