package dev.signet.runtime.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** One part of a form in multipart/form-data (RFC 7578). */
final class FormPart {
    private static final String BOUNDARY = "----signet-4b7f2c9e1d3a";

    /** The media type of {@link #joined} parts. */
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private final String header;
    private final byte[] content;

    private FormPart(String header, byte[] content) {
        this.header = header;
        this.content = content;
    }

    static FormPart text(String name, String value) {
        return new FormPart(disposition(name) + "\r\n", value.getBytes(StandardCharsets.UTF_8));
    }

    static FormPart file(String name, String fileName, String type, byte[] content) {
        String header = disposition(name) + "; filename=\"" + quoted(fileName) + "\"\r\nContent-Type: " + type + "\r\n";
        return new FormPart(header, content.clone());
    }

    private static String disposition(String name) {
        return "Content-Disposition: form-data; name=\"" + quoted(name) + "\"";
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** The parts as content. */
    static byte[] joined(Stream<FormPart> parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        parts.forEach(part -> {
            content.writeBytes(("--" + BOUNDARY + "\r\n" + part.header + "\r\n").getBytes(StandardCharsets.UTF_8));
            content.writeBytes(part.content);
            content.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        content.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return content.toByteArray();
    }
}
