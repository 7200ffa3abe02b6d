package dev.signet.processor.model;

/** The scalar types a contract may use. A primitive is its own kind, since it can be neither absent nor null. */
public enum ScalarKind {
    PRIMITIVE_BOOLEAN("boolean"),
    PRIMITIVE_BYTE("byte"),
    PRIMITIVE_CHAR("char"),
    PRIMITIVE_SHORT("short"),
    PRIMITIVE_INT("int"),
    PRIMITIVE_LONG("long"),
    PRIMITIVE_FLOAT("float"),
    PRIMITIVE_DOUBLE("double"),
    BOOLEAN("java.lang.Boolean"),
    BYTE("java.lang.Byte"),
    CHARACTER("java.lang.Character"),
    SHORT("java.lang.Short"),
    INTEGER("java.lang.Integer"),
    LONG("java.lang.Long"),
    FLOAT("java.lang.Float"),
    DOUBLE("java.lang.Double"),
    STRING("java.lang.String"),
    /** Read as a String. */
    CHAR_SEQUENCE("java.lang.CharSequence"),
    UUID("java.util.UUID"),
    BIG_DECIMAL("java.math.BigDecimal"),
    BIG_INTEGER("java.math.BigInteger"),
    INSTANT("java.time.Instant"),
    /** An instant of whole milliseconds. */
    DATE("java.util.Date"),
    /** The same, with a calendar to count it in. */
    CALENDAR("java.util.Calendar"),
    LOCAL_DATE("java.time.LocalDate"),
    OFFSET_DATE_TIME("java.time.OffsetDateTime"),
    ZONED_DATE_TIME("java.time.ZonedDateTime"),
    LOCAL_TIME("java.time.LocalTime"),
    OFFSET_TIME("java.time.OffsetTime"),
    /** No moment: a contract has to say that it means it. */
    LOCAL_DATE_TIME("java.time.LocalDateTime"),
    DURATION("java.time.Duration"),
    PERIOD("java.time.Period"),
    YEAR("java.time.Year"),
    YEAR_MONTH("java.time.YearMonth"),
    MONTH_DAY("java.time.MonthDay"),
    ZONE_ID("java.time.ZoneId"),
    ZONE_OFFSET("java.time.ZoneOffset"),
    URI("java.net.URI"),
    LOCALE("java.util.Locale"),
    CURRENCY("java.util.Currency"),
    BYTES("byte[]"),
    /** A text that its owner may wipe. */
    CHARS("char[]");

    private final String javaName;

    ScalarKind(String javaName) {
        this.javaName = javaName;
    }

    /** The keyword of a primitive, the canonical name of a class, {@code byte[]} or {@code char[]}. */
    public String javaName() {
        return javaName;
    }

    /** Whether a Java value of this kind cannot be null. */
    public boolean isPrimitive() {
        return !javaName.endsWith("[]") && javaName.indexOf('.') < 0;
    }

    /** Whether it is a JSON number without a fraction. */
    public boolean isInteger() {
        return switch (this) {
            case PRIMITIVE_BYTE, PRIMITIVE_SHORT, PRIMITIVE_INT, PRIMITIVE_LONG -> true;
            case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER -> true;
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

    /** Whether it is a text to Jakarta Validation, which has one name for all of them. */
    public boolean isText() {
        return this == STRING || this == CHAR_SEQUENCE;
    }

    /** Whether every JSON string is one. */
    public boolean isAnyString() {
        return isText() || this == CHARS;
    }

    /** Whether it is a JSON boolean. */
    public boolean isBoolean() {
        return this == PRIMITIVE_BOOLEAN || this == BOOLEAN;
    }

    /** Whether it is before, at or after the present time, as a clock has it. */
    public boolean isTime() {
        return switch (this) {
            case INSTANT, DATE, CALENDAR, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME -> true;
            case OFFSET_DATE_TIME, ZONED_DATE_TIME, OFFSET_TIME, YEAR, YEAR_MONTH, MONTH_DAY -> true;
            default -> false;
        };
    }

    /** Whether it is a JSON string that the runtime's {@code Scalar} reads, for want of a method of its own. */
    public boolean isCoded() {
        return switch (this) {
            case INSTANT, DATE, OFFSET_DATE_TIME, LOCAL_DATE -> false;
            case CHAR_SEQUENCE, CHARS -> true;
            default -> ScalarForm.of(this).isPresent();
        };
    }

    /** The same value as a class: {@link #INTEGER} for {@link #PRIMITIVE_INT}. */
    public ScalarKind boxed() {
        return switch (this) {
            case PRIMITIVE_BOOLEAN -> BOOLEAN;
            case PRIMITIVE_BYTE -> BYTE;
            case PRIMITIVE_CHAR -> CHARACTER;
            case PRIMITIVE_SHORT -> SHORT;
            case PRIMITIVE_INT -> INTEGER;
            case PRIMITIVE_LONG -> LONG;
            case PRIMITIVE_FLOAT -> FLOAT;
            case PRIMITIVE_DOUBLE -> DOUBLE;
            default -> this;
        };
    }
}
