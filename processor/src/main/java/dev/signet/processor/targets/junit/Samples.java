package dev.signet.processor.targets.junit;

import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values that a contract allows: a BigDecimal, a String, a Boolean, a List, or a Map in the order of the properties.
 * There is none where the constraints are beyond guessing; then a person has to give one.
 */
final class Samples {
    private static final int MOST_BYTES = 1000;

    private final Contract contract;

    Samples(Contract contract) {
        this.contract = contract;
    }

    /** The first value to try. A text is its own name where it may be. */
    Optional<Object> of(Value value, String name) {
        return all(value, name).findFirst();
    }

    /** A value of a text, number or truth that is not the first. */
    Optional<Object> other(Value value, String name) {
        return all(value, name).skip(1).findFirst();
    }

    /** What may stand there in order of preference, without duplicates; of objects and lists there is one at the most. */
    Stream<Object> all(Value value, String name) {
        return all(Plain.of(value), name, List.of());
    }

    private Stream<Object> all(Plain whole, String name, List<Schema.Named> above) {
        Plain value = whole.inParts();
        return candidates(value, name, above)
                .filter(sample -> value.constraints().stream()
                        .allMatch(constraint -> ConstraintCheck.keeps(counted(value, sample), constraint)))
                .distinct();
    }

    /** Of bytes it is they that are judged, and not the text that stands for them. */
    private static Object counted(Plain value, Object sample) {
        return value.isBytes() && sample instanceof String text
                ? Collections.nCopies(Base64.getDecoder().decode(text).length, "b")
                : sample;
    }

    // A recursive type comes once more inside itself, so that every place a test goes to is there, and no further.
    private Stream<Object> candidates(Plain value, String name, List<Schema.Named> above) {
        if (value.schema() instanceof Schema.Scalar scalar) {
            return scalars(scalar.kind(), value.constraints(), name);
        }
        if (value.schema() instanceof Schema.ListOf list) {
            return lists(list, value.constraints(), name, above);
        }
        if (value.schema() instanceof Schema.MapOf map) {
            return maps(map, name, above);
        }
        return value.schema() instanceof Schema.Named named ? named(contract.type(named), name, above) : Stream.empty();
    }

    private Stream<Object> named(TypeDefinition type, String name, List<Schema.Named> above) {
        if (type instanceof TypeDefinition.EnumType constants) {
            return constants.constants().stream().map(TypeDefinition.EnumConstant::wireName);
        }
        if (type instanceof TypeDefinition.UnionType union) {
            return union.branches().stream()
                    .flatMap(branch -> named(contract.type(branch.type()), name, above))
                    .limit(1);
        }
        return above.contains(type.type()) ? Stream.empty() : object((TypeDefinition.ObjectType) type, above).stream();
    }

    private static Stream<Object> scalars(ScalarKind kind, List<Constraint> constraints, String name) {
        if (kind.isBoolean()) {
            return Stream.of(true, false);
        }
        if (kind.isNumber()) {
            return numbers(constraints)
                    .filter(number -> Numbers.fits(number, kind))
                    .map(Object.class::cast);
        }
        if (constraints.stream().anyMatch(Constraint.Time.class::isInstance)) {
            return times(kind);
        }
        return switch (kind) {
            case UUID -> Stream.of("11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222");
            case INSTANT, DATE, CALENDAR, OFFSET_DATE_TIME -> Stream.of("2026-01-31T12:00:00Z", "2026-02-28T12:00:00Z");
            case ZONED_DATE_TIME -> Stream.of("2026-01-31T12:00:00Z[UTC]", "2026-02-28T12:00:00+01:00");
            case LOCAL_DATE -> Stream.of("2026-01-31", "2026-02-28");
            case LOCAL_TIME -> Stream.of("12:00:00", "13:30:00");
            case OFFSET_TIME -> Stream.of("12:00:00Z", "13:30:00Z");
            case LOCAL_DATE_TIME -> Stream.of("2026-01-31T12:00:00", "2026-02-28T12:00:00");
            case DURATION -> Stream.of("PT1H30M", "PT45S");
            case PERIOD -> Stream.of("P1Y6M", "P10D");
            case YEAR -> Stream.of("2026", "2027");
            case YEAR_MONTH -> Stream.of("2026-01", "2026-02");
            case MONTH_DAY -> Stream.of("--01-31", "--02-29");
            case ZONE_ID -> Stream.of("Europe/Paris", "UTC");
            case ZONE_OFFSET -> Stream.of("+01:00", "Z");
            case URI -> Stream.of("https://example.org/a", "https://example.org/b");
            case LOCALE -> Stream.of("en-GB", "fr");
            case CURRENCY -> Stream.of("EUR", "USD");
            case BYTES -> bytes(constraints).map(Object.class::cast);
            case PRIMITIVE_CHAR, CHARACTER -> Stream.of("a", "b");
            default -> texts(constraints, name).map(Object.class::cast);
        };
    }

    private static Stream<BigDecimal> numbers(List<Constraint> constraints) {
        Stream<BigDecimal> bounds = constraints.stream()
                .flatMap(constraint -> Stream.concat(
                        constraint.least().stream().flatMap(least -> from(least.value(), BigDecimal.ONE)),
                        constraint.most().stream().flatMap(most -> from(most.value(), BigDecimal.ONE.negate()))));
        return Stream.concat(Stream.of(BigDecimal.ONE, BigDecimal.valueOf(2)), bounds);
    }

    /** A bound and what is near it, on the side of the others. */
    private static Stream<BigDecimal> from(BigDecimal bound, BigDecimal step) {
        BigDecimal half = step.multiply(new BigDecimal("0.5"));
        return Stream.of(
                bound,
                bound.add(step),
                bound.add(half),
                bound.setScale(0, RoundingMode.HALF_UP).add(step));
    }

    /** Past ones, and future ones, whenever the test runs. */
    private static Stream<Object> times(ScalarKind kind) {
        return Stream.of(ConstraintCheck.LONG_AGO + "70", ConstraintCheck.FAR_AHEAD + "70")
                .flatMap(year -> switch (kind) {
                    case INSTANT, DATE, CALENDAR, OFFSET_DATE_TIME, ZONED_DATE_TIME ->
                        Stream.of(year + "-01-31T12:00:00Z", year + "-02-28T12:00:00Z");
                    case LOCAL_DATE_TIME -> Stream.of(year + "-01-31T12:00:00", year + "-02-28T12:00:00");
                    case LOCAL_DATE -> Stream.of(year + "-01-31", year + "-02-28");
                    case YEAR_MONTH -> Stream.of(year + "-01", year + "-02");
                    case YEAR -> Stream.of(year, year.substring(0, 3) + "1");
                    default -> Stream.empty(); // A time of day is past and future every day.
                });
    }

    private static Stream<String> bytes(List<Constraint> constraints) {
        Stream<String> counted = constraints.stream()
                .filter(Constraint.Size.class::isInstance)
                .map(Constraint.Size.class::cast)
                .flatMap(size -> Stream.of(size.min(), size.max()))
                .flatMap(count -> base64(count).stream());
        return Stream.concat(Stream.of("YQ==", "Yg=="), counted);
    }

    /** So many bytes, unless they are too many for a test's source. */
    static Optional<String> base64(int count) {
        return count > MOST_BYTES
                ? Optional.empty()
                : Optional.of(Base64.getEncoder().encodeToString(new byte[count]));
    }

    private static Stream<String> texts(List<Constraint> constraints, String name) {
        Stream<String> patterned = constraints.stream()
                .flatMap(constraint ->
                        constraint instanceof Constraint.Email email ? email.pattern().stream() : Stream.of(constraint))
                .filter(Constraint.Pattern.class::isInstance)
                .map(Constraint.Pattern.class::cast)
                .flatMap(pattern -> RegexSample.of(pattern.regexp(), pattern.flags()));
        Stream<String> mailed = constraints.stream().anyMatch(Constraint.Email.class::isInstance)
                ? Stream.of("ann@example.org", "ben@example.org")
                : Stream.empty();
        Stream<String> counted = constraints.stream().anyMatch(Constraint.Digits.class::isInstance)
                ? Stream.of("1", "2", "0.5", "0")
                : Stream.empty();
        Stream<String> bounded = numbers(constraints).map(BigDecimal::toPlainString);
        List<String> plain = List.of(name, "a", "b");
        Stream<String> stretched = constraints.stream()
                .filter(Constraint.Size.class::isInstance)
                .map(constraint -> ((Constraint.Size) constraint).min())
                .filter(least -> least <= 10_000)
                .flatMap(least -> Stream.of(
                        "a".repeat(least), "b".repeat(least), "a".repeat(Math.min(least, 60)) + "@example.org"));
        return Stream.of(patterned, mailed, counted, plain.stream(), stretched, bounded)
                .flatMap(texts -> texts);
    }

    private Stream<Object> lists(
            Schema.ListOf list, List<Constraint> constraints, String name, List<Schema.Named> above) {
        int least = constraints.stream()
                .filter(Constraint.Size.class::isInstance)
                .mapToInt(constraint -> ((Constraint.Size) constraint).min())
                .max()
                .orElse(0);
        if (list.kind() == Schema.ListOf.Kind.SET) {
            List<Object> distinct = all(Plain.of(list.element()), name, above)
                    .limit(Math.max(least, 1))
                    .toList();
            return Stream.of(distinct, List.of());
        }
        Optional<Object> element = all(Plain.of(list.element()), name, above).findFirst();
        return Stream.concat(
                element.map(one -> (Object) Collections.nCopies(Math.max(least, 1), one)).stream(),
                Stream.of((Object) List.of()));
    }

    private Stream<Object> maps(Schema.MapOf map, String name, List<Schema.Named> above) {
        Optional<Object> key = all(Plain.of(map.key()), name, above).findFirst();
        Optional<Object> value = all(Plain.of(map.value()), name, above).findFirst();
        Optional<Object> one = key.flatMap(there -> value.map(held -> Map.of(there, held)));
        return Stream.concat(one.stream(), Stream.of(Map.of()));
    }

    private Optional<Object> object(TypeDefinition.ObjectType type, List<Schema.Named> above) {
        List<Schema.Named> here = new ArrayList<>(above);
        here.add(type.type());
        Map<String, Object> members = new LinkedHashMap<>();
        type.tags().forEach(tag -> members.put(tag.property(), tag.value()));
        List<String> unknown = new ArrayList<>();
        if (!type.invariants().isEmpty()) {
            return Optional.empty(); // what its properties have to do with each other, a person knows
        }
        for (TypeDefinition.Property property : type.sent()) {
            Plain value = Plain.of(property.value());
            Optional<Object> sample = all(value, property.wireName(), here).findFirst();
            sample.ifPresent(present -> members.putIfAbsent(property.wireName(), present));
            if (sample.isEmpty() && value.required()) {
                unknown.add(property.wireName());
            }
        }
        return unknown.isEmpty() ? Optional.of(members) : Optional.empty();
    }
}
