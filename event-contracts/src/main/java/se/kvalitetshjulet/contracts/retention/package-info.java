/** Removal when the time is up (gallring). */
@NullMarked
package se.kvalitetshjulet.contracts.retention;

import org.jspecify.annotations.NullMarked;
