package se.kvalitetshjulet.kit.paper;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Takes out of somebody else's PDF what could run, ask for something, lead astray, or carry something else along. */
final class PdfHarmless {

    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName EARLIER_ACTION = COSName.getPDFName("PA");
    private static final COSName NEXT = COSName.getPDFName("Next");

    /** What only shows something on the page: a stamp, a mark, the field of a form as it was filled in. */
    private static final Set<String> ONLY_SHOWS = Set.of(
            "Stamp",
            "FreeText",
            "Highlight",
            "Underline",
            "StrikeOut",
            "Squiggly",
            "Ink",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Caret",
            "Text",
            "Widget");

    private PdfHarmless() {}

    /** Its bookmarks go too, for ours say where it is, and so does what it says of itself, for that is ours to say of the whole. */
    static void make(PDDocument source) {
        var catalog = source.getDocumentCatalog().getCOSObject();
        List.of(
                        COSName.OPEN_ACTION,
                        COSName.AA,
                        COSName.NAMES,
                        COSName.ACRO_FORM,
                        COSName.OUTLINES,
                        COSName.METADATA,
                        ASSOCIATED_FILES)
                .forEach(catalog::removeItem);
        for (var page : source.getPages()) {
            page.getCOSObject().removeItem(COSName.AA);
            page.getCOSObject().removeItem(ASSOCIATED_FILES);
            annotations(page.getCOSObject());
        }
    }

    private static void annotations(COSDictionary page) {
        var annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            page.removeItem(COSName.ANNOTS);
            return;
        }
        var kept = new COSArray();
        for (int at = 0; at < annotations.size(); at++) {
            if (!(annotations.getObject(at) instanceof COSDictionary annotation)) {
                continue;
            }
            if (isHarmless(annotation)) {
                kept.add(annotation);
            } else {
                // The tags of the page may lead to it still.
                annotation.clear();
            }
        }
        page.setItem(COSName.ANNOTS, kept);
    }

    private static boolean isHarmless(COSDictionary annotation) {
        annotation.removeItem(COSName.AA);
        annotation.removeItem(EARLIER_ACTION);
        annotation.removeItem(ASSOCIATED_FILES);
        if (COSName.LINK.equals(annotation.getCOSName(COSName.SUBTYPE))) {
            return leadsSomewhereHarmless(annotation);
        }
        annotation.removeItem(COSName.A);
        annotation.removeItem(COSName.PARENT);
        return ONLY_SHOWS.contains(annotation.getNameAsString(COSName.SUBTYPE, ""));
    }

    private static boolean leadsSomewhereHarmless(COSDictionary link) {
        if (!link.containsKey(COSName.A)) {
            return link.containsKey(COSName.DEST);
        }
        var action = link.getCOSDictionary(COSName.A);
        if (action == null) {
            return false;
        }
        action.removeItem(NEXT);
        return switch (action.getNameAsString(COSName.S, "")) {
            case "GoTo" -> true;
            case "URI" -> isOnTheWeb(action.getString(COSName.URI));
            default -> false;
        };
    }

    private static boolean isOnTheWeb(@Nullable String address) {
        var written = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        return written.startsWith("https://") || written.startsWith("http://");
    }
}
