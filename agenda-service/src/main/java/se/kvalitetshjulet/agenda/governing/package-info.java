/** The documents that the board has decided to live by (styrdokument), and when each is to be looked over. */
@NullMarked
package se.kvalitetshjulet.agenda.governing;

import org.jspecify.annotations.NullMarked;
