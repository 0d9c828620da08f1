/** Extracts of decided paragraphs to those who are to have them, and the cover sheets without which none leaves of an individual's. */
@NullMarked
package se.kvalitetshjulet.agenda.dispatch;

import org.jspecify.annotations.NullMarked;
