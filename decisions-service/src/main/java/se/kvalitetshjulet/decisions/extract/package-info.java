/** What the board keeps of one person, for that person (GDPR article 15, registerutdrag). */
@NullMarked
package se.kvalitetshjulet.decisions.extract;

import org.jspecify.annotations.NullMarked;
