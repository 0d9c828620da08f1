/** The public notice (anslag) of approved minutes, for everybody to read until the appeal time has run out. */
@NullMarked
package se.kvalitetshjulet.agenda.publicnotice;

import org.jspecify.annotations.NullMarked;
