package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.ScalarForm;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition.EnumConstant;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A default is a value that the client itself could send: it converts, and keeps every constraint. */
final class DefaultsAreValid implements Rule {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** JSON's number, which is the form of every number in a request (RFC 8259, 6). */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    /** The same in a text, where one may write it otherwise as well. */
    private static final Pattern DECIMAL = Pattern.compile(NUMBER + "|[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)");

    /** Rougher than the service, but a default that it refuses is not worth a grammar of addresses here. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)*");

    private static final int MAX_DIGITS = 1000;
    private static final int MAX_MATCHED = 1000;

    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> parameter.defaultValue().isPresent())
                .flatMap(parameter -> fault(contract, parameter).stream());
    }

    private static Optional<Finding> fault(Contract contract, Parameter parameter) {
        Site site = parameter.site().annotation(Names.DEFAULT_VALUE).attribute("value");
        Value value = parameter.value();
        Value one = value.schema() instanceof Schema.ListOf list ? list.element() : value;
        return parameter.defaults().stream()
                .flatMap(text ->
                        fault(contract, one, text).stream().map(what -> Code.DEFAULT_INVALID.at(site, text, what)))
                .findFirst()
                .or(() -> !parameter.isList()
                        ? Optional.empty()
                        : ofList(value, parameter.defaults())
                                .map(what -> Code.DEFAULT_INVALID.at(
                                        site, parameter.defaultValue().orElseThrow(), what)));
    }

    private static Optional<String> fault(Contract contract, Value value, String text) {
        Optional<String> expected = value.schema() instanceof Schema.Named named
                ? notAConstant((EnumType) contract.type(named), text)
                : value.schema() instanceof Schema.Scalar scalar ? notAScalar(scalar.kind(), text) : Optional.empty();
        return expected.or(() -> broken(value, constraint -> !holds(constraint, counted(value, text))));
    }

    /** As many characters as there are to count: of bytes in base64 not those of the text. */
    private static String counted(Value value, String text) {
        boolean isBytes = value.schema() instanceof Schema.Scalar scalar && scalar.kind() == ScalarKind.BYTES;
        return isBytes ? "b".repeat(Base64.getDecoder().decode(text).length) : text;
    }

    private static Optional<String> ofList(Value list, List<String> elements) {
        boolean isSet = ((Schema.ListOf) list.schema()).kind() == Schema.ListOf.Kind.SET;
        return isSet && Set.copyOf(elements).size() < elements.size()
                ? Optional.of("a set: an element comes twice")
                : broken(
                        list,
                        constraint -> constraint instanceof Constraint.Size size
                                && (elements.size() < size.min() || elements.size() > size.max()));
    }

    private static Optional<String> broken(Value value, Predicate<Constraint> isBroken) {
        return value.inParts().constraints().stream()
                .filter(constraint -> ConstraintsFitTheirType.fits(constraint, value.schema()))
                .filter(isBroken)
                .map(constraint -> "allowed by @" + constraint.getClass().getSimpleName())
                .findFirst();
    }

    private static Optional<String> notAConstant(EnumType type, String text) {
        boolean known = type.constants().stream().map(EnumConstant::wireName).anyMatch(text::equals);
        return known
                ? Optional.empty()
                : Optional.of("one of "
                        + type.constants().stream().map(EnumConstant::wireName).collect(Collectors.joining(", ")));
    }

    private static Optional<String> notAScalar(ScalarKind kind, String text) {
        String noun = kind.javaName().replaceAll(".*\\.", "");
        // Java's matcher calls itself for each character of a choice, and a thread has so much stack.
        boolean judged = text.length() <= MAX_MATCHED;
        if (judged
                && ScalarForm.of(kind)
                        .filter(form -> !Pattern.matches(form, text))
                        .isPresent()) {
            return Optional.of(article(noun));
        }
        if (kind.isNumber() && !NUMBER.matcher(text).matches()) {
            return Optional.of(article(noun));
        }
        try {
            return converts(kind.boxed(), text) ? Optional.empty() : Optional.of(article(noun));
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return Optional.of(article(noun));
        }
    }

    private static boolean converts(ScalarKind boxed, String text) {
        return switch (boxed) {
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case BYTE -> new BigInteger(text).bitLength() < Byte.SIZE;
            case SHORT -> new BigInteger(text).bitLength() < Short.SIZE;
            case INTEGER -> new BigInteger(text).bitLength() < Integer.SIZE;
            case LONG -> new BigInteger(text).bitLength() < Long.SIZE;
            case FLOAT -> Float.isFinite(Float.parseFloat(text));
            case DOUBLE -> Double.isFinite(Double.parseDouble(text));
            case BIG_DECIMAL -> isWithin(new BigDecimal(text));
            case BIG_INTEGER -> new BigInteger(text).bitLength() >= 0;
            case UUID -> UUID.matcher(text).matches();
            case ZONE_ID -> ZoneId.of(text).getId().equals(text) || text.matches("[+-].*");
            case BYTES ->
                Base64.getEncoder()
                        .encodeToString(Base64.getDecoder().decode(text))
                        .equals(text);
            case CURRENCY -> !Currency.getInstance(text).getCurrencyCode().isEmpty();
            case URI -> java.net.URI.create(text).toString().equals(text);
            case ZONED_DATE_TIME ->
                ZonedDateTime.parse(text).toOffsetDateTime().equals(OffsetDateTime.parse(text.replaceAll("\\[.*", "")));
            default -> text.length() <= MAX_MATCHED || boxed.isAnyString();
        };
    }

    private static boolean holds(Constraint constraint, String text) {
        int length = text.codePointCount(0, text.length());
        if (constraint instanceof Constraint.Size size) {
            return size.min() <= length && length <= size.max();
        } else if (constraint instanceof Constraint.NotBlank) {
            return !text.trim().isEmpty();
        } else if (constraint instanceof Constraint.NotEmpty) {
            return length > 0;
        } else if (constraint instanceof Constraint.Pattern pattern) {
            return !PatternsArePortable.compiles(pattern)
                    || Pattern.compile(pattern.regexp(), pattern.flags())
                            .matcher(text)
                            .matches();
        } else if (constraint instanceof Constraint.Assert truth) {
            return text.equals(String.valueOf(truth.expected()));
        } else if (constraint instanceof Constraint.Digits digits) {
            return hasDigits(text, digits);
        } else if (constraint instanceof Constraint.Null) {
            return false;
        } else if (constraint instanceof Constraint.Email email) {
            return EMAIL.matcher(text).matches()
                    && email.pattern().map(pattern -> holds(pattern, text)).orElse(true);
        }
        boolean bounded = constraint.least().isPresent() || constraint.most().isPresent();
        // What the clock says is nobody's default.
        return !bounded || (DECIMAL.matcher(text).matches() && isWithin(new BigDecimal(text), constraint));
    }

    private static boolean hasDigits(String text, Constraint.Digits digits) {
        if (!NUMBER.matcher(text).matches()) {
            return false;
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return isWithin(number, digits) && number.scale() <= digits.fraction();
    }

    private static boolean isWithin(BigDecimal number, Constraint constraint) {
        int least = constraint
                .least()
                .map(bound -> side(number.compareTo(bound.value()), bound))
                .orElse(1);
        int most = constraint
                .most()
                .map(bound -> side(bound.value().compareTo(number), bound))
                .orElse(1);
        return least > 0 && most > 0;
    }

    /** 1 on the right side of a bound, which the bound itself may be on. */
    private static int side(int compared, Constraint.Bound bound) {
        return compared > 0 || (compared == 0 && bound.inclusive()) ? 1 : -1;
    }

    /** The service reads no number with more digits, before or behind the point. */
    private static boolean isWithin(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS;
    }

    private static String article(String noun) {
        return ("AEIOUaeiou".indexOf(noun.charAt(0)) >= 0 && !noun.matches("U[UR]I.*") ? "an " : "a ") + noun;
    }
}
