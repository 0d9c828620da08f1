/** The documents of a lex Sarah case that go to the inspectorate (IVO), as one PDF. */
@NullMarked
package se.kvalitetshjulet.deviations.ivo;

import org.jspecify.annotations.NullMarked;
