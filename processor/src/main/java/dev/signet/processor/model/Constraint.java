package dev.signet.processor.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Jakarta Validation says of a value that is there. {@code @NotNull} is {@link Value#required} instead. */
public sealed interface Constraint {
    /** Where it was written. */
    Site site();

    /** What to tell the client in place of the usual words, or "". */
    String message();

    /** The stable code of its violation. */
    String code();

    /** As its author wrote it, without its attributes: {@code @PositiveOrZero}. */
    default String label() {
        return Arrays.stream(code().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", "@", ""));
    }

    /** This one, or those that it is made of. */
    default Stream<Constraint> parts() {
        return Stream.of(this);
    }

    /** The least number it allows. */
    default Optional<Bound> least() {
        return Optional.empty();
    }

    /** The greatest number it allows. */
    default Optional<Bound> most() {
        return Optional.empty();
    }

    /**
     * One end of a range of numbers.
     *
     * @param inclusive whether the number itself is allowed
     */
    record Bound(BigDecimal value, boolean inclusive) {
        static Optional<Bound> of(long value) {
            return Optional.of(new Bound(BigDecimal.valueOf(value), true));
        }
    }

    /** The words for a value that is missing though {@link Value#required} asks for it, where its author chose them. */
    record NotNull(Site site, String message) implements Constraint {
        @Override
        public String code() {
            return "required";
        }

        @Override
        public String label() {
            return "@NotNull";
        }
    }

    /** There is no value ({@code @Null}). */
    record Null(Site site, String message) implements Constraint {
        @Override
        public String code() {
            return "absent"; // "null" is the code of an Optional that was null rather than left out
        }

        @Override
        public String label() {
            return "@Null";
        }
    }

    /** {@code @AssertTrue} or {@code @AssertFalse}. */
    record Assert(Site site, String message, boolean expected) implements Constraint {
        @Override
        public String code() {
            return expected ? "assert-true" : "assert-false";
        }
    }

    /** At least one character is greater than U+0020 ({@code @NotBlank}). */
    record NotBlank(Site site, String message) implements Constraint {
        @Override
        public String code() {
            return "not-blank";
        }
    }

    /** A string or list holds at least one character or element ({@code @NotEmpty}). */
    record NotEmpty(Site site, String message) implements Constraint {
        @Override
        public String code() {
            return "not-empty";
        }
    }

    /** Bounds, both inclusive, of a string in code points or of a list in elements. No upper bound is Integer.MAX_VALUE. */
    record Size(Site site, String message, int min, int max) implements Constraint {
        @Override
        public String code() {
            return "size";
        }
    }

    /** A number's inclusive lower bound. */
    record Min(Site site, String message, long value) implements Constraint {
        @Override
        public String code() {
            return "min";
        }

        @Override
        public Optional<Bound> least() {
            return Bound.of(value);
        }
    }

    /** A number's inclusive upper bound. */
    record Max(Site site, String message, long value) implements Constraint {
        @Override
        public String code() {
            return "max";
        }

        @Override
        public Optional<Bound> most() {
            return Bound.of(value);
        }
    }

    /** A number's lower bound, with any fraction. */
    record DecimalMin(Site site, String message, BigDecimal value, boolean inclusive) implements Constraint {
        @Override
        public String code() {
            return "decimal-min";
        }

        @Override
        public Optional<Bound> least() {
            return Optional.of(new Bound(value, inclusive));
        }
    }

    /** A number's upper bound, with any fraction. */
    record DecimalMax(Site site, String message, BigDecimal value, boolean inclusive) implements Constraint {
        @Override
        public String code() {
            return "decimal-max";
        }

        @Override
        public Optional<Bound> most() {
            return Optional.of(new Bound(value, inclusive));
        }
    }

    /** On which side of zero a number is. */
    record Sign(Site site, String message, Sign.Kind kind) implements Constraint {
        /** The four annotations. */
        public enum Kind {
            POSITIVE("positive"),
            POSITIVE_OR_ZERO("positive-or-zero"),
            NEGATIVE("negative"),
            NEGATIVE_OR_ZERO("negative-or-zero");

            private final String code;

            Kind(String code) {
                this.code = code;
            }
        }

        @Override
        public String code() {
            return kind.code;
        }

        @Override
        public Optional<Bound> least() {
            return switch (kind) {
                case POSITIVE -> Optional.of(new Bound(BigDecimal.ZERO, false));
                case POSITIVE_OR_ZERO -> Optional.of(new Bound(BigDecimal.ZERO, true));
                case NEGATIVE, NEGATIVE_OR_ZERO -> Optional.empty();
            };
        }

        @Override
        public Optional<Bound> most() {
            return switch (kind) {
                case NEGATIVE -> Optional.of(new Bound(BigDecimal.ZERO, false));
                case NEGATIVE_OR_ZERO -> Optional.of(new Bound(BigDecimal.ZERO, true));
                case POSITIVE, POSITIVE_OR_ZERO -> Optional.empty();
            };
        }
    }

    /** At most so many decimal digits before and behind the point; zeros at either end do not count. */
    record Digits(Site site, String message, int integer, int fraction) implements Constraint {
        @Override
        public String code() {
            return "digits";
        }

        @Override
        public Optional<Bound> least() {
            return Optional.of(
                    new Bound(BigDecimal.ONE.scaleByPowerOfTen(integer).negate(), false));
        }

        @Override
        public Optional<Bound> most() {
            return Optional.of(new Bound(BigDecimal.ONE.scaleByPowerOfTen(integer), false));
        }
    }

    /** How a moment, date or time of day compares with the present one. */
    record Time(Site site, String message, Time.Kind kind) implements Constraint {
        /** The four annotations. */
        public enum Kind {
            PAST("past"),
            PAST_OR_PRESENT("past-or-present"),
            FUTURE("future"),
            FUTURE_OR_PRESENT("future-or-present");

            private final String code;

            Kind(String code) {
                this.code = code;
            }

            /** Whether it allows what was long ago. */
            public boolean isPast() {
                return this == PAST || this == PAST_OR_PRESENT;
            }
        }

        @Override
        public String code() {
            return kind.code;
        }
    }

    /**
     * The whole string matches.
     *
     * @param regexp in the syntax of java.util.regex
     * @param flags the bits of java.util.regex.Pattern
     */
    record Pattern(Site site, String message, String regexp, int flags) implements Constraint {
        @Override
        public String code() {
            return "pattern";
        }
    }

    /**
     * The string is an e-mail address and matches besides.
     *
     * @param regexp in the syntax of java.util.regex; ".*" asks for nothing more
     * @param flags the bits of java.util.regex.Pattern
     */
    record Email(Site site, String message, String regexp, int flags) implements Constraint {
        /** What the annotation says where its author does not. */
        public static final String ANY = ".*";

        @Override
        public String code() {
            return "email";
        }

        /** The expression, if it asks for anything. */
        public Optional<Pattern> pattern() {
            return regexp.equals(ANY) ? Optional.empty() : Optional.of(new Pattern(site, message, regexp, flags));
        }
    }

    /**
     * One that its author judges.
     *
     * @param annotation what the validator is initialised with
     * @param fragment what it asks for in JSON Schema's keywords, a JSON object; or ""
     */
    record Custom(Site site, AnnotationLiteral annotation, Judge judge, String fragment) implements Constraint {
        /**
         * A {@code ConstraintValidator}.
         *
         * @param isMade whether generated code can make one; otherwise only the application can
         */
        public record Judge(JavaName validator, boolean isMade) {}

        @Override
        public String message() {
            return annotation.message();
        }

        @Override
        public String code() {
            return annotation.code();
        }

        @Override
        public String label() {
            return "@" + annotation.type().simple();
        }
    }

    /**
     * Several in one: however many of them are broken, it is one violation ({@code @ReportAsSingleViolation}).
     *
     * @param annotation the one they are written on
     * @param requires whether one of them says that the value must be there
     */
    record Single(Site site, AnnotationLiteral annotation, List<Constraint> all, boolean requires)
            implements Constraint {
        public Single {
            all = List.copyOf(all);
        }

        @Override
        public String message() {
            return annotation.message();
        }

        @Override
        public String code() {
            return annotation.code();
        }

        @Override
        public String label() {
            return "@" + annotation.type().simple();
        }

        @Override
        public Stream<Constraint> parts() {
            return all.stream().flatMap(Constraint::parts);
        }
    }
}
