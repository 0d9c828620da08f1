/** Lex Sarah reports; owned by deviation-service. */
@NullMarked
package se.kvalitetshjulet.contracts.lexsarah;

import org.jspecify.annotations.NullMarked;
