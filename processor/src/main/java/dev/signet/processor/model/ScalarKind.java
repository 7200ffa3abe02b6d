package dev.signet.processor.model;

/** The scalar types a contract may use. A primitive is its own kind, since it can be neither absent nor null. */
public enum ScalarKind {
    PRIMITIVE_BOOLEAN("boolean"),
    PRIMITIVE_SHORT("short"),
    PRIMITIVE_INT("int"),
    PRIMITIVE_LONG("long"),
    PRIMITIVE_FLOAT("float"),
    PRIMITIVE_DOUBLE("double"),
    BOOLEAN("java.lang.Boolean"),
    SHORT("java.lang.Short"),
    INTEGER("java.lang.Integer"),
    LONG("java.lang.Long"),
    FLOAT("java.lang.Float"),
    DOUBLE("java.lang.Double"),
    STRING("java.lang.String"),
    UUID("java.util.UUID"),
    BIG_DECIMAL("java.math.BigDecimal"),
    BIG_INTEGER("java.math.BigInteger"),
    INSTANT("java.time.Instant"),
    LOCAL_DATE("java.time.LocalDate"),
    OFFSET_DATE_TIME("java.time.OffsetDateTime");

    private final String javaName;

    ScalarKind(String javaName) {
        this.javaName = javaName;
    }

    /** The keyword of a primitive, or the canonical name of a class. */
    public String javaName() {
        return javaName;
    }

    /** Whether a Java value of this kind cannot be null. */
    public boolean isPrimitive() {
        return javaName.indexOf('.') < 0;
    }

    /** Whether it is a JSON number without a fraction. */
    public boolean isInteger() {
        return switch (this) {
            case PRIMITIVE_SHORT, PRIMITIVE_INT, PRIMITIVE_LONG, SHORT, INTEGER, LONG, BIG_INTEGER -> true;
            default -> false;
        };
    }

    /** Whether it is a JSON number. */
    public boolean isNumber() {
        return switch (this) {
            case PRIMITIVE_FLOAT, PRIMITIVE_DOUBLE, FLOAT, DOUBLE, BIG_DECIMAL -> true;
            default -> isInteger();
        };
    }

    /** Whether it is a JSON boolean. */
    public boolean isBoolean() {
        return this == PRIMITIVE_BOOLEAN || this == BOOLEAN;
    }

    /** The same value as a class: {@link #INTEGER} for {@link #PRIMITIVE_INT}. */
    public ScalarKind boxed() {
        return switch (this) {
            case PRIMITIVE_BOOLEAN -> BOOLEAN;
            case PRIMITIVE_SHORT -> SHORT;
            case PRIMITIVE_INT -> INTEGER;
            case PRIMITIVE_LONG -> LONG;
            case PRIMITIVE_FLOAT -> FLOAT;
            case PRIMITIVE_DOUBLE -> DOUBLE;
            default -> this;
        };
    }
}
