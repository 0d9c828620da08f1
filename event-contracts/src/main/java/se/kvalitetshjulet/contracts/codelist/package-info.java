/** Code lists and their Swedish words; from the service that owns the list. */
@NullMarked
package se.kvalitetshjulet.contracts.codelist;

import org.jspecify.annotations.NullMarked;
