package dev.signet.runtime.multipart;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a form, with what the client says of it. Its content may be read any number of times, until the request is
 * answered; {@link InputStream#available()} of it tells how much there is, as far as an int can.
 */
public final class UploadedPart implements EntityPart {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")(.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("[ \t]*;[ \t]*(" + TOKEN + ")=(?:(" + TOKEN + ")|\"([^\"\\\\]*)\")");

    private final PartHeader header;
    private final Spool.Piece content;

    /** What was received of a part. */
    public UploadedPart(PartHeader header, Spool.Piece content) {
        this.header = header;
        this.content = content;
    }

    /** How many bytes it has. */
    public long size() {
        return content.size();
    }

    @Override
    public String getName() {
        return header.name();
    }

    /** As the client calls the file, without the directories that some tell. It may be anything but a path. */
    @Override
    public Optional<String> getFileName() {
        return header.fileName()
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .filter(name -> !name.isEmpty() && !name.equals(".") && !name.equals(".."));
    }

    @Override
    public InputStream getContent() {
        return content.open();
    }

    /** The content as an InputStream, a byte[], or a String in UTF-8. */
    @Override
    public <T> T getContent(Class<T> type) throws IOException {
        if (type.isAssignableFrom(InputStream.class)) {
            return type.cast(content.open());
        }
        if (type != byte[].class && type != String.class) {
            throw new IllegalArgumentException("Not an InputStream, byte[] or String: " + type);
        }
        byte[] bytes = content.open().readAllBytes();
        return type.cast(type == byte[].class ? bytes : new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    @SuppressWarnings("unchecked") // a GenericType of a class that has no type parameters is that of the class
    public <T> T getContent(GenericType<T> type) throws IOException {
        return (T) getContent(type.getRawType());
    }

    @Override
    public MultivaluedMap<String, String> getHeaders() {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        header.fields().forEach(headers::add);
        return headers;
    }

    /** What the client says it is; {@code application/octet-stream} where it says nothing that can be understood. */
    @Override
    public MediaType getMediaType() {
        Matcher type = MEDIA_TYPE.matcher(header.contentType().orElse(""));
        if (!type.matches()) {
            return new Printable("application", "octet-stream", Map.of());
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(type.group(3));
        // One after the other: what is searched for from every place costs the square of its length.
        while (parameter.lookingAt()) {
            parameters.put(
                    parameter.group(1).toLowerCase(Locale.ROOT),
                    parameter.group(2) != null ? parameter.group(2) : parameter.group(3));
            parameter.region(parameter.end(), type.group(3).length());
        }
        return new Printable(type.group(1), type.group(2), parameters);
    }

    /** One that needs no JAX-RS implementation to be printed. */
    private static final class Printable extends MediaType {
        Printable(String type, String subtype, Map<String, String> parameters) {
            super(type, subtype, parameters);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(getType() + "/" + getSubtype());
            getParameters().forEach((name, value) -> text.append(';')
                    .append(name)
                    .append("=\"")
                    .append(value)
                    .append('"'));
            return text.toString();
        }
    }
}
