/**
 * The product as people meet it: pages in a real browser, through the real login. Whatever a test is about, a page that
 * asks for something outside this machine, or that complains in the browser's console, fails it.
 */
package se.kvalitetshjulet.suite.browser;
