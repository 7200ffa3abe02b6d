package dev.signet.processor.discover;

import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a type that has no form on the wire. */
final class Instead {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("Set<byte[]>", "Use List: bytes that are equal are not the same to a Set."),
            Map.entry("Set<char[]>", "Use List: characters that are equal are not the same to a Set."),
            Map.entry("URL", "Use URI: a URL asks the network whether it equals another."),
            Map.entry("TimeZone", "Use ZoneId."),
            Map.entry("Void", "Return void."),
            Map.entry("Cookie", "Take the cookie's value: String, or the type that it stands for."),
            Map.entry("HttpHeaders", "Annotate it with @Context."),
            Map.entry("SecurityContext", "Annotate it with @Context."),
            Map.entry("UriInfo", "Annotate it with @Context."),
            Map.entry("Object", "Write a record with the properties it may have."),
            Map.entry(
                    "Response",
                    "Return the value itself; @Status and @Created choose the status, throws the problems."),
            Map.entry("Timestamp", "Use Instant."),
            Map.entry("OptionalInt", "Use Optional<Integer>."),
            Map.entry("OptionalLong", "Use Optional<Long>."),
            Map.entry("OptionalDouble", "Use Optional<Double>."));

    private static final String GENERALLY =
            "Use a record, an enum, List, Optional, String, a number, UUID, URI or a type of java.time.";

    /** A choice that the author has to make: most mean a moment. */
    static final String OF_A_LOCAL_DATE_TIME = "Use Instant or OffsetDateTime: without an offset it is not a moment. If"
            + " that is what you mean, write @JsonFormat(shape = JsonFormat.Shape.STRING) on the property or parameter.";

    private Instead() {}

    static String of(String text, TypeMirror type) {
        if (KNOWN.containsKey(text)) {
            return KNOWN.get(text);
        }
        if (type.getKind() == TypeKind.WILDCARD) {
            return "Name the type itself.";
        }
        if (text.matches("(HashSet|LinkedHashSet|SortedSet|TreeSet|NavigableSet|EnumSet)<.*")) {
            return "Use Set.";
        }
        if (text.matches(
                "(HashMap|LinkedHashMap|ConcurrentHashMap|SortedMap|TreeMap|NavigableMap|EnumMap|ConcurrentMap)<.*")) {
            return "Use Map.";
        }
        if (text.startsWith("Map<")) {
            return "Write the value without Optional: a member that is not there says that it is absent.";
        }
        if (type.getKind() == TypeKind.ARRAY
                || text.matches("(Iterable|Stream|ArrayList|LinkedList|Queue|Deque|Vector|Iterator)<.*")) {
            return "Use List.";
        }
        if (text.matches("(Optional|List|Set|Collection)<.*")) {
            return "Write one Optional, around the whole value.";
        }
        if (text.matches("(Mono|Flux|Flowable|Single|Maybe|Completable|Observable|Uni|Multi)(<.*)?")) {
            return "Return CompletionStage for one value, or org.reactivestreams.Publisher for many; an implementation may"
                    + " use the library all the same.";
        }
        if (text.matches("(CompletionStage|CompletableFuture|Publisher)(<.*)?")) {
            return "Write the value itself: only what a method returns can come later.";
        }
        if (text.matches("Stored(<.*)?")) {
            return "Write the value itself: only what a PUT returns, now or in a CompletionStage, is stored.";
        }
        if (text.matches("(List<)?EntityPart>?")) {
            return "A part of a form is a parameter: @FormParam(\"photo\") EntityPart photo.";
        }
        if (text.matches("InputStream|OutputStream|StreamingOutput|Reader|File|Path|ByteBuffer")) {
            return "Take or return InputStream as the whole body, or take it as a file with @FormParam; elsewhere use String.";
        }
        return type.getKind() == TypeKind.DECLARED ? ofDeclared(type) : GENERALLY;
    }

    private static String ofDeclared(TypeMirror type) {
        TypeElement element = Scope.element(type);
        if (element.getKind() == ElementKind.RECORD) {
            return "Write a record without type parameters.";
        }
        return element.getKind() == ElementKind.ENUM ? "Give it a constant." : GENERALLY;
    }
}
