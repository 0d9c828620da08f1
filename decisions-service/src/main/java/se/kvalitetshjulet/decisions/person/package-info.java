/** The only room that holds identities and free text about individuals. Nothing outside it reads them. */
@NullMarked
package se.kvalitetshjulet.decisions.person;

import org.jspecify.annotations.NullMarked;
