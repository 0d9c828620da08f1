/** Lex Sarah reports (domain.md 5). */
@NullMarked
package se.kvalitetshjulet.deviations.lexsarah;

import org.jspecify.annotations.NullMarked;
