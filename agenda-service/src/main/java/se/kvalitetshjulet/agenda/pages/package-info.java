/** The pages that people see. */
@NullMarked
package se.kvalitetshjulet.agenda.pages;

import org.jspecify.annotations.NullMarked;
