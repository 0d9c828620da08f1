/** Units and departments; posted by the system that owns them. */
@NullMarked
package se.kvalitetshjulet.contracts.organisation;

import org.jspecify.annotations.NullMarked;
