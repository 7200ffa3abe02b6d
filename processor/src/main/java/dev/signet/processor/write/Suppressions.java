package dev.signet.processor.write;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.findings.Severity;
import dev.signet.processor.model.Site;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The warnings that someone has read and decided against: all of a code by the option {@link #OPTION}, or one by
 * {@code @SuppressWarnings("signet:<code>")} on its element or on one around it. Errors are never among them.
 */
public final class Suppressions {
    /** Codes, separated by commas: {@code -Asignet.suppress=idempotent-redundant}. */
    public static final String OPTION = "signet.suppress";

    private static final String PREFIX = "signet:";
    private static final Set<String> WARNINGS = Arrays.stream(Code.values())
            .filter(code -> code.severity() == Severity.WARNING)
            .map(Code::id)
            .collect(Collectors.toSet());

    private final Set<String> everywhere;

    private Suppressions(Set<String> everywhere) {
        this.everywhere = Set.copyOf(everywhere);
    }

    /** What these options of the processor say. */
    public static Suppressions of(Map<String, String> options) {
        return new Suppressions(named(options));
    }

    /** A finding for each word of the option that is no warning: it would suppress nothing, and nobody would know. */
    public static List<Finding> mistaken(Map<String, String> options) {
        return named(options).stream()
                .filter(id -> !WARNINGS.contains(id))
                .map(id -> Code.SUPPRESS_UNKNOWN.at(Site.type(""), id))
                .toList();
    }

    private static Set<String> named(Map<String, String> options) {
        return Stream.of(options.getOrDefault(OPTION, "").split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean cover(Finding finding, Element element) {
        String id = finding.code().id();
        return WARNINGS.contains(id) && (everywhere.contains(id) || isSaidAround(element, PREFIX + id));
    }

    private static boolean isSaidAround(Element element, String word) {
        for (@Nullable Element each = element; each != null; each = each.getEnclosingElement()) {
            if (said(each).anyMatch(word::equals)) {
                return true;
            }
        }
        return false;
    }

    // Read from the mirror: where a value does not compile, the annotation itself would throw.
    private static Stream<Object> said(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals(SuppressWarnings.class.getName()))
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .flatMap(values -> ((List<?>) values).stream())
                .filter(AnnotationValue.class::isInstance)
                .map(value -> ((AnnotationValue) value).getValue());
    }
}
