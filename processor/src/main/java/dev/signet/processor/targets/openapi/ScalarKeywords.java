package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
        return switch (kind) {
            case PRIMITIVE_BOOLEAN, BOOLEAN -> Nodes.schema("boolean");
            case PRIMITIVE_SHORT, SHORT -> Nodes.schema("integer", "int16");
            case PRIMITIVE_INT, INTEGER -> Nodes.schema("integer", "int32");
            case PRIMITIVE_LONG, LONG -> Nodes.schema("integer", "int64");
            case BIG_INTEGER -> Nodes.schema("integer");
            case PRIMITIVE_FLOAT, FLOAT -> Nodes.schema("number", "float");
            case PRIMITIVE_DOUBLE, DOUBLE -> Nodes.schema("number", "double");
            case BIG_DECIMAL -> Nodes.schema("number");
            case STRING -> Nodes.schema("string");
            case UUID -> Nodes.schema("string", "uuid").put("pattern", UUID_PATTERN);
            case INSTANT, OFFSET_DATE_TIME -> Nodes.schema("string", "date-time");
            case LOCAL_DATE -> Nodes.schema("string", "date");
        };
    }

    /** The least number the Java type can hold. A format only annotates, so that the range must be said. */
    static Optional<BigDecimal> least(ScalarKind kind) {
        return switch (kind.boxed()) {
            case SHORT -> Optional.of(BigDecimal.valueOf(Short.MIN_VALUE));
            case INTEGER -> Optional.of(BigDecimal.valueOf(Integer.MIN_VALUE));
            case LONG -> Optional.of(BigDecimal.valueOf(Long.MIN_VALUE));
            default -> greatest(kind).map(BigDecimal::negate);
        };
    }

    /** The greatest number the Java type can hold. */
    static Optional<BigDecimal> greatest(ScalarKind kind) {
        return switch (kind.boxed()) {
            case SHORT -> Optional.of(BigDecimal.valueOf(Short.MAX_VALUE));
            case INTEGER -> Optional.of(BigDecimal.valueOf(Integer.MAX_VALUE));
            case LONG -> Optional.of(BigDecimal.valueOf(Long.MAX_VALUE));
            case FLOAT -> Optional.of(new BigDecimal(Float.toString(Float.MAX_VALUE)));
            case DOUBLE -> Optional.of(new BigDecimal(Double.toString(Double.MAX_VALUE)));
            default -> Optional.empty();
        };
    }
}
