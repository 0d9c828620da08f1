package se.kvalitetshjulet.reporting;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** What every page has to be. */
final class Pages {

    private Pages() {}

    /** Throws when an element is left open or an attribute is not quoted. */
    static void readAsXml(String page) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
