/**
 * The fold of one decision's recorded events to its course, and where that stands at the end of a quarter.
 *
 * <p>The result is a function of the set of events: not of the order they came in. Each event is here once; the caller has
 * removed redeliveries by their identity.
 */
package se.kvalitetshjulet.statute.course;
