/**
 * The packaged suite as its users meet it: real processes behind the gateway, started once ({@link
 * se.kvalitetshjulet.suite.Suite}). Each test works for a board of its own ({@link se.kvalitetshjulet.suite.Board}), so that
 * none disturbs another.
 */
package se.kvalitetshjulet.suite;
