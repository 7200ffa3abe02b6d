package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Content;
import dev.signet.processor.model.MediaType;
import dev.signet.processor.model.MediaType.Form;
import dev.signet.processor.model.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code @Consumes} and {@code @Produces}, of the method or else of the interface, to {@link Content}. */
final class MediaTypes {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("(" + TOKEN + "/" + TOKEN + ")((?:\\s*;\\s*" + TOKEN + "=(?:" + TOKEN + "|\"[^\"]*\"))*)");

    private static final String PROBLEM = "application/problem+json";

    /** What says no more than is true anyway, or how much the service likes it: its order says that. */
    private static final Pattern IDLE_PARAMETERS =
            Pattern.compile("(?:\\s*;\\s*(?:charset=\"?utf-8\"?|qs?=[0-9.]+))*", Pattern.CASE_INSENSITIVE);

    private final Found found;
    private final String operation;
    private final Mentions contract;
    private final Mentions method;

    MediaTypes(Found found, String operation, Mentions contract, Mentions method) {
        this.found = found;
        this.operation = operation;
        this.contract = contract;
        this.method = method;
    }

    /** How a parameter without a place is read from the request. */
    Optional<Content> consumed(Carrier carrier) {
        return read(Names.CONSUMES, carrier);
    }

    /** Whether fields of a form come in parts, which may be files. */
    boolean takesParts() {
        return method.find(Names.CONSUMES).or(() -> contract.find(Names.CONSUMES)).stream()
                .flatMap(mention -> mention.texts("value").stream())
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .anyMatch(text -> plain(text.strip().toLowerCase(Locale.ROOT)).equals("multipart/form-data"));
    }

    /** How what is returned is written. */
    Optional<Content> produced(Carrier carrier) {
        return read(Names.PRODUCES, carrier);
    }

    private Optional<Content> read(String annotation, Carrier carrier) {
        Optional<Mention> mention = method.find(annotation).or(() -> contract.find(annotation));
        return mention.isEmpty() ? Optional.of(carrier.usual()) : read(mention.get(), carrier);
    }

    private Optional<Content> read(Mention mention, Carrier carrier) {
        List<String> named = mention.texts("value").stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        List<String> invalid = named.stream()
                .filter(name -> !MEDIA_TYPE.matcher(name).matches())
                .toList();
        if (!invalid.isEmpty()) {
            invalid.forEach(name -> found.add(Code.MEDIA_TYPE_INVALID, mention.site("value"), name));
            return Optional.empty();
        }
        List<String> names = ofContent(
                mention, named.stream().map(MediaTypes::plain).distinct().toList());
        boolean besideJson = names.stream().anyMatch(MediaTypes::isJson);
        boolean taken = mention.name().equals(Names.CONSUMES);
        List<MediaType> carried = names.stream()
                .flatMap(name -> carrier.form(name, besideJson, taken).stream().map(form -> new MediaType(name, form)))
                .toList();
        if (carrier == Carrier.BYTES && carried.stream().anyMatch(type -> type.form() == Form.RAW)) {
            // In JSON bytes are base64, and elsewhere themselves: one of the two is meant.
            carried = carried.stream().filter(type -> type.form() == Form.RAW).toList();
        }
        if (carried.isEmpty() && names.stream().anyMatch(MediaTypes::includesJson) && carrier.isJson()) {
            carried = List.of(MediaType.JSON);
        }
        if (carried.isEmpty()) {
            refuse(mention, names, carrier);
            return Optional.empty();
        }
        Content content = new Content(carried);
        warn(mention, names, content);
        return Optional.of(content);
    }

    /**
     * Without the form of a problem (RFC 9457): where another form is named it is that of what went wrong, and every
     * operation answers so.
     */
    private static List<String> ofContent(Mention mention, List<String> names) {
        List<String> content =
                names.stream().filter(name -> !name.equals(PROBLEM)).toList();
        return mention.name().equals(Names.CONSUMES) || content.isEmpty() ? names : content;
    }

    private static String plain(String name) {
        Matcher parts = MEDIA_TYPE.matcher(name);
        return parts.matches() && IDLE_PARAMETERS.matcher(parts.group(2)).matches() ? parts.group(1) : name;
    }

    private void refuse(Mention mention, List<String> names, Carrier carrier) {
        boolean taken = mention.name().equals(Names.CONSUMES);
        found.add(
                Code.MEDIA_TYPE_UNFIT,
                mention.site("value"),
                "What " + operation + (taken ? " takes" : " returns"),
                (taken ? "read from " : "written as ") + listed(names, " or "),
                carrier.instead(mention.label()));
    }

    private void warn(Mention mention, List<String> names, Content content) {
        List<String> others =
                names.stream().filter(name -> !content.names().contains(name)).toList();
        if (!others.isEmpty()) {
            found.add(
                    Code.MEDIA_TYPE_NOT_CARRIED,
                    mention.site("value"),
                    listed(others, " and "),
                    mention.label(),
                    listed(content.names(), " and "));
        }
    }

    private static String listed(List<String> names, String lastly) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : names.subList(0, last).stream().collect(Collectors.joining(", ")) + lastly + names.get(last);
    }

    static boolean isJson(String name) {
        return name.equals("application/json") || name.matches("[^;]*\\+json");
    }

    private static boolean includesJson(String name) {
        return name.equals("*/*") || name.equals("application/*");
    }

    /** What a Java type can be content of. */
    enum Carrier {
        /** What has a form in JSON alone. */
        VALUE,
        /** What is one text as well. */
        SCALAR,
        /** What may be any text. */
        TEXT,
        BYTES,
        STREAM,
        /** What comes one by one. */
        ITEMS,
        /** The fields of a form. */
        FIELDS,
        /** The fields of a form in parts. */
        PARTS;

        /** The content where no media type is named. */
        Content usual() {
            if (this == FIELDS || this == PARTS) {
                return this == FIELDS ? Content.FORM : Content.MULTIPART;
            }
            return this == STREAM
                    ? new Content(List.of(new MediaType("application/octet-stream", Form.RAW)))
                    : Content.JSON;
        }

        boolean isJson() {
            return this != STREAM && this != BYTES && this != FIELDS && this != PARTS;
        }

        /** How it is written in a media type, if it can be. */
        private Optional<Form> form(String name, boolean besideJson, boolean taken) {
            boolean range = name.contains("*");
            boolean json = MediaTypes.isJson(name);
            return switch (this) {
                case STREAM -> raw(!range || taken);
                case BYTES -> json ? json(true) : raw(!range || taken);
                case VALUE -> json(json);
                case FIELDS -> text(Content.FORM.names().contains(name));
                case PARTS -> text(Content.MULTIPART.names().contains(name));
                case ITEMS -> name.equals("text/event-stream") ? Optional.of(Form.EVENTS) : json(json);
                case SCALAR -> name.equals("text/plain") ? Optional.of(Form.TEXT) : json(json);
                case TEXT ->
                    json || range || isForm(name) ? json(json) : text(!besideJson || name.equals("text/plain"));
            };
        }

        private static Optional<Form> raw(boolean fits) {
            return fits ? Optional.of(Form.RAW) : Optional.empty();
        }

        private static Optional<Form> json(boolean fits) {
            return fits ? Optional.of(Form.JSON) : Optional.empty();
        }

        private static Optional<Form> text(boolean fits) {
            return fits ? Optional.of(Form.TEXT) : Optional.empty();
        }

        private static boolean isForm(String name) {
            return name.equals("application/x-www-form-urlencoded")
                    || name.equals("multipart/form-data")
                    || name.equals("text/event-stream");
        }

        /** What to write instead of media types in which it cannot be written. */
        private String instead(String annotation) {
            String type = annotation.equals("@Consumes") ? "take" : "return";
            return switch (this) {
                case VALUE ->
                    "Write " + annotation + "(\"application/json\"), or " + type + " byte[], InputStream or String.";
                case SCALAR ->
                    "Write " + annotation + "(\"application/json\") or (\"text/plain\"), or " + type + " String.";
                case TEXT -> "Write " + annotation + "(\"text/plain\") or (\"application/json\").";
                case BYTES, STREAM -> "Name the type itself, such as " + annotation + "(\"application/octet-stream\").";
                case FIELDS, PARTS ->
                    "Write @Consumes(\"application/x-www-form-urlencoded\") on the method, or (\"multipart/form-data\") for files.";
                case ITEMS -> "Write " + annotation + "({\"application/json\", \"text/event-stream\"}) or one of them.";
            };
        }
    }
}
