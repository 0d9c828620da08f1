/** The code lists that a service owns: changed by its administrator, told to every service, shown and searched. */
@NullMarked
package se.kvalitetshjulet.kit.codelist;

import org.jspecify.annotations.NullMarked;
