/** The documents of the registry: incoming, outgoing and drawn up, with their numbers and files. */
@NullMarked
package se.kvalitetshjulet.agenda.document;

import org.jspecify.annotations.NullMarked;
