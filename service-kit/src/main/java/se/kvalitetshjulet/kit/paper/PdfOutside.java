package se.kvalitetshjulet.kit.paper;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

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

    /** How far back from a stream its dictionary is looked for when it cannot be trusted to begin where it seems to. */
    private static final int LOOKS_BACK = 1 << 20;

    /** How much of that is read in all. */
    private static final long MOST_LOOKED_AT = 1L << 28;

    private static final int ZLIB_HEADER = 2;
    private static final String STREAM = "stream";
    private static final String OBJECT_ENDS = "endobj";
    private static final int LONGEST_PLAIN = 1 << 16;
    private static final String TRAILER = "trailer";
    private static final Pattern FINDS_THE_WAY = Pattern.compile("/(?:ObjStm|XRef|First|W)(?![A-Za-z0-9])");
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt(?![A-Za-z0-9])");
    private static final Pattern PACKED = Pattern.compile("/(?:[A-Za-z0-9]+Decode|Fl|LZW|A85|AHx|RL)(?![A-Za-z0-9])");
    /** Anything but one kind of packing, written out. */
    private static final Pattern PACKED_ODDLY = Pattern.compile("/Filter(?!\\s*(?:\\[\\s*KIND\\s*]|KIND\\s*[/>]))"
            .replace("KIND", "/(?:Flate|DCT|JPX|CCITTFax|JBIG2)Decode"));

    /** Nothing in it can hide where it begins: neither strings, nor comments. */
    private static final Pattern PLAIN_OBJECT =
            Pattern.compile("endobj\\s+\\d+\\s+\\d+\\s+obj(\\s*<<(?:[^<>()%\\\\]++|<<|>>)*+)(?<=>>\\s{0,9})");

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    public static PdfOutside of(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(TRAILER); at >= 0; ) {
            int next = text.indexOf(TRAILER, at + 1);
            if (ENCRYPTED
                    .matcher(plain(text.substring(at, next < 0 ? text.length() : next)))
                    .find()) {
                return LOCKED;
            }
            at = next;
        }
        return ofStreams(pdf, text);
    }

    private static PdfOutside ofStreams(byte[] pdf, String text) {
        int unpacked = 0;
        long lookedAt = 0;
        for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 1)) {
            if (text.startsWith("end", at - 3)) {
                continue;
            }
            var trusted = plainDictionary(text, at);
            var dictionary = trusted == null ? plain(text.substring(Math.max(0, at - LOOKS_BACK), at)) : trusted;
            lookedAt += dictionary.length();
            if (lookedAt > MOST_LOOKED_AT) {
                return TOO_LARGE;
            }
            if (!FINDS_THE_WAY.matcher(dictionary).find()) {
                continue;
            }
            if (ENCRYPTED.matcher(dictionary).find()) {
                return LOCKED;
            }
            if (dictionary.contains("/Filter")) {
                boolean once =
                        trusted == null ? !PACKED_ODDLY.matcher(dictionary).find() : isPackedOnce(dictionary);
                unpacked += once
                        ? unpack(pdf, dataAfter(pdf, at + STREAM.length()), MOST_UNPACKED - unpacked + 1)
                        : MOST_UNPACKED + 1;
            }
            if (unpacked > MOST_UNPACKED) {
                return TOO_LARGE;
            }
        }
        return OPEN;
    }

    /**
     * A string or a comment may say " obj" or "stream" as well, and a reader makes the best of what is broken. Only what stands after the end
     * of another object, and has neither, is a dictionary from where it seems to begin; of any other all that stands before is looked at.
     */
    private static @Nullable String plainDictionary(String text, int stream) {
        int end = text.lastIndexOf(OBJECT_ENDS, stream);
        if (end < 0 || stream - end > LONGEST_PLAIN) {
            return null;
        }
        int line = Math.max(text.lastIndexOf('\n', end), text.lastIndexOf('\r', end)) + 1;
        if (end - line > LONGEST_PLAIN || text.substring(line, end).contains("%")) {
            return null;
        }
        var object = PLAIN_OBJECT.matcher(text.substring(end, stream));
        return object.matches() ? plain(object.group(1)) : null;
    }

    private static boolean isPackedOnce(String dictionary) {
        return PACKED.matcher(dictionary).results().count() == 1 && dictionary.contains("/FlateDecode");
    }

    /** As the reader finds it: blanks and one line break go before. */
    private static int dataAfter(byte[] pdf, int keyword) {
        int at = keyword;
        while (at < pdf.length && pdf[at] == ' ') {
            at++;
        }
        if (at < pdf.length && pdf[at] == '\r') {
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
