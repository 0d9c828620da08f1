package se.kvalitetshjulet.kit.paper;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What can be told of a PDF before a reader opens it. To find its way a reader unpacks the tables and the object streams whole, in
 * memory: a small file can be made so that it never ends.
 */
public enum PdfOutside {
    /** A reader may open it. */
    OPEN,
    /** It is encrypted, with or without a password to open it. */
    LOCKED,
    /** It would be unpacked to more than anybody writes, or is packed so that nobody can tell. */
    TOO_LARGE;

    /** Far more than the tables of any PDF that may be sent. */
    private static final int MOST_UNPACKED = 32 << 20;

    private static final int LONGEST_DICTIONARY = 1 << 16;
    private static final int ZLIB_HEADER = 2;
    private static final String STREAM = "stream";
    private static final String TRAILER = "trailer";
    private static final Pattern FINDS_THE_WAY = Pattern.compile("/(?:ObjStm|XRef|First|W)(?![A-Za-z0-9])");
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt(?![A-Za-z0-9])");
    private static final Pattern PACKED = Pattern.compile("/(?:[A-Za-z0-9]+Decode|Fl|LZW|A85|AHx|RL)(?![A-Za-z0-9])");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    public static PdfOutside of(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(TRAILER); at >= 0; ) {
            int next = text.indexOf(TRAILER, at + 1);
            int end = Math.min(next < 0 ? text.length() : next, at + LONGEST_DICTIONARY);
            if (ENCRYPTED.matcher(plain(text.substring(at, end))).find()) {
                return LOCKED;
            }
            at = next;
        }
        int unpacked = 0;
        int last = 0;
        for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 1)) {
            if (text.startsWith("end", at - 3)) {
                continue;
            }
            var dictionary = plain(text.substring(Math.max(last, at - LONGEST_DICTIONARY), at));
            last = at + STREAM.length();
            dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
            if (!FINDS_THE_WAY.matcher(dictionary).find()) {
                continue;
            }
            if (ENCRYPTED.matcher(dictionary).find()) {
                return LOCKED;
            }
            if (dictionary.contains("/Filter")) {
                unpacked += isPackedOnce(dictionary)
                        ? unpack(pdf, dataAfter(pdf, last), MOST_UNPACKED - unpacked + 1)
                        : MOST_UNPACKED + 1;
            }
            if (unpacked > MOST_UNPACKED) {
                return TOO_LARGE;
            }
        }
        return OPEN;
    }

    private static boolean isPackedOnce(String dictionary) {
        return PACKED.matcher(dictionary).results().count() == 1 && dictionary.contains("/FlateDecode");
    }

    private static int dataAfter(byte[] pdf, int keyword) {
        int at = keyword;
        while (at < pdf.length && pdf[at] == '\r') {
            at++;
        }
        return at < pdf.length && pdf[at] == '\n' ? at + 1 : at;
    }

    /** How many bytes come out of it, no more than are asked for. A reader takes a broken one as far as it goes. */
    private static int unpack(byte[] pdf, int from, int most) {
        var inflater = new Inflater(true);
        try {
            int packed = Math.min(pdf.length, from + ZLIB_HEADER);
            inflater.setInput(pdf, packed, pdf.length - packed);
            var bucket = new byte[1 << 14];
            int out = 0;
            while (out < most && !inflater.finished()) {
                int more = inflater.inflate(bucket);
                if (more == 0) {
                    break;
                }
                out += more;
            }
            return out;
        } catch (DataFormatException broken) {
            return (int) Math.min(most, inflater.getBytesWritten());
        } finally {
            inflater.end();
        }
    }

    /** Names may be written with signs in hexadecimal. */
    private static String plain(String names) {
        return ESCAPED.matcher(names)
                .replaceAll(
                        sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }
}
