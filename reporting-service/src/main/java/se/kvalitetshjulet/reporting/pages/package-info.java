/** The board's start page and the reports as pages for people. They ask the same verbs as the API does. */
@NullMarked
package se.kvalitetshjulet.reporting.pages;

import org.jspecify.annotations.NullMarked;
