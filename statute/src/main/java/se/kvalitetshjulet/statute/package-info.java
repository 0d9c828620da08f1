/**
 * The law as the product applies it: pure functions of civil dates, with nothing but the JDK.
 *
 * <p>All dates are civil dates in Sweden; {@link se.kvalitetshjulet.statute.SwedishTime} is the only place that turns an
 * instant into one. Texts that are printed are Swedish, with the words of the statute.
 */
package se.kvalitetshjulet.statute;
