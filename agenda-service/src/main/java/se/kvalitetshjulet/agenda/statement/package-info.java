/** The administration's official statements (tjänsteskrivelser). */
@NullMarked
package se.kvalitetshjulet.agenda.statement;

import org.jspecify.annotations.NullMarked;
