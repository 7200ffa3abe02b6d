package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.ScalarForm;
import dev.signet.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** What each scalar type is in JSON: its type, its format (spec.openapis.org/registry/format) and its range. */
final class ScalarKeywords {
    // UUID reads "1-1-1-1-1", which is none (RFC 9562, 4); services are strict, and a format alone asserts
    // nothing.
    private static final String UUID_PATTERN =
            "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";

    private ScalarKeywords() {}

    static ObjectNode of(ScalarKind kind) {
        ObjectNode keywords = unformed(kind);
        ScalarForm.of(kind).ifPresent(form -> keywords.put("pattern", "^(?:" + form + ")$"));
        return keywords;
    }

    private static ObjectNode unformed(ScalarKind kind) {
        return switch (kind) {
            case PRIMITIVE_BOOLEAN, BOOLEAN -> Nodes.schema("boolean");
            case PRIMITIVE_BYTE, BYTE -> Nodes.schema("integer", "int8");
            case PRIMITIVE_SHORT, SHORT -> Nodes.schema("integer", "int16");
            case PRIMITIVE_INT, INTEGER -> Nodes.schema("integer", "int32");
            case PRIMITIVE_LONG, LONG -> Nodes.schema("integer", "int64");
            case BIG_INTEGER -> Nodes.schema("integer");
            case PRIMITIVE_FLOAT, FLOAT -> Nodes.schema("number", "float");
            case PRIMITIVE_DOUBLE, DOUBLE -> Nodes.schema("number", "double");
            case BIG_DECIMAL -> Nodes.schema("number");
            case STRING, CHAR_SEQUENCE, CHARS, YEAR, YEAR_MONTH, MONTH_DAY -> Nodes.schema("string");
            // RFC 9557 has no format of its own.
            case ZONED_DATE_TIME, ZONE_ID, ZONE_OFFSET, LOCALE, CURRENCY -> Nodes.schema("string");
            case PRIMITIVE_CHAR, CHARACTER ->
                Nodes.schema("string").put("minLength", 1).put("maxLength", 1);
            case UUID -> Nodes.schema("string", "uuid").put("pattern", UUID_PATTERN);
            case INSTANT, DATE, CALENDAR, OFFSET_DATE_TIME -> Nodes.schema("string", "date-time");
            case LOCAL_DATE -> Nodes.schema("string", "date");
            case LOCAL_TIME -> Nodes.schema("string", "time-local");
            case OFFSET_TIME -> Nodes.schema("string", "time");
            case LOCAL_DATE_TIME -> Nodes.schema("string", "date-time-local");
            case DURATION, PERIOD -> Nodes.schema("string", "duration");
            case URI -> Nodes.schema("string", "uri-reference");
            // JSON Schema Validation, 8.3; format: byte is of OpenAPI 3.0.
            case BYTES -> Nodes.schema("string").put("contentEncoding", "base64");
        };
    }

    /** The least number the Java type can hold. A format only annotates, so that the range must be said. */
    static Optional<BigDecimal> least(ScalarKind kind) {
        return switch (kind.boxed()) {
            case BYTE -> Optional.of(BigDecimal.valueOf(Byte.MIN_VALUE));
            case SHORT -> Optional.of(BigDecimal.valueOf(Short.MIN_VALUE));
            case INTEGER -> Optional.of(BigDecimal.valueOf(Integer.MIN_VALUE));
            case LONG -> Optional.of(BigDecimal.valueOf(Long.MIN_VALUE));
            default -> greatest(kind).map(BigDecimal::negate);
        };
    }

    /** The greatest number the Java type can hold. */
    static Optional<BigDecimal> greatest(ScalarKind kind) {
        return switch (kind.boxed()) {
            case BYTE -> Optional.of(BigDecimal.valueOf(Byte.MAX_VALUE));
            case SHORT -> Optional.of(BigDecimal.valueOf(Short.MAX_VALUE));
            case INTEGER -> Optional.of(BigDecimal.valueOf(Integer.MAX_VALUE));
            case LONG -> Optional.of(BigDecimal.valueOf(Long.MAX_VALUE));
            case FLOAT -> Optional.of(new BigDecimal(Float.toString(Float.MAX_VALUE)));
            case DOUBLE -> Optional.of(new BigDecimal(Double.toString(Double.MAX_VALUE)));
            default -> Optional.empty();
        };
    }
}
