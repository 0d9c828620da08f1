package se.kvalitetshjulet.kit.web;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The shell's own files, held in memory. One version stands for all of them together: it is part of their address, so
 * that a browser may keep them for ever and the stylesheet may name its fonts by their bare names.
 */
@Singleton
class WebFiles {

    private static final String HTMX = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";

    private static final List<String> OWN = List.of(
            "fkui/fkui.min.css",
            "fkui/theme-light.css",
            "font/source-sans-3-latin-wght-normal.woff2",
            "font/source-sans-3-latin-wght-italic.woff2",
            "font/source-sans-3-latin-ext-wght-normal.woff2",
            "kvalitetshjulet.js",
            "wheel.svg");

    /** Our own stylesheet, later parts winning over earlier ones. Goes out as one file. */
    private static final List<String> STYLES = List.of(
            "1-ground.css",
            "2-frame.css",
            "3-text-and-tables.css",
            "4-boxes.css",
            "5-forms.css",
            "charts.css",
            "6-narrow-and-print.css");

    private final Map<String, WebFile> files = new TreeMap<>();
    private final String version;

    /**
     * One file as it goes out.
     *
     * @param gzipped null where it would gain nothing
     */
    record WebFile(String mediaType, byte[] bytes, byte @Nullable [] gzipped) {}

    WebFiles() {
        for (var path : OWN) {
            add(path.substring(path.lastIndexOf('/') + 1), bytesOf("web/" + path));
        }
        add("kvalitetshjulet.css", styles());
        add("htmx.min.js", bytesOf("META-INF/resources/webjars/htmx.org/" + htmxVersion() + "/dist/htmx.min.js"));
        version = hashOf(files);
    }

    /** Changes when any of the files does. */
    String version() {
        return version;
    }

    Optional<WebFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private void add(String name, byte[] bytes) {
        boolean packed = name.endsWith(".woff2");
        files.put(name, new WebFile(mediaTypeOf(name), bytes, packed ? null : gzip(bytes)));
    }

    private static byte[] styles() {
        var all = new ByteArrayOutputStream();
        STYLES.forEach(part -> all.writeBytes(bytesOf("web/css/" + part)));
        return all.toByteArray();
    }

    private static String mediaTypeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            case ".svg" -> "image/svg+xml";
            case ".woff2" -> "font/woff2";
            default -> throw new IllegalArgumentException("no media type is known for " + name);
        };
    }

    private static String htmxVersion() {
        var properties = new Properties();
        try (var in = open(HTMX)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static byte[] bytesOf(String path) {
        try (var in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        var in = WebFiles.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("the page shell lacks " + path);
        }
        return in;
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hashOf(Map<String, WebFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> digest.update(file.bytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
