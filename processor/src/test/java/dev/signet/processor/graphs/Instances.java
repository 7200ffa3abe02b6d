package dev.signet.processor.graphs;

import dev.signet.processor.oracle.Values;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of {@link Types} at random, about their bounds; some hold what they are held by, or hold one thing twice. */
final class Instances {
    private static final ZonedDateTime NOW = ZonedDateTime.now(Values.CLOCK);
    private static final List<ZonedDateTime> TIMES =
            List.of(NOW, NOW.minusDays(1), NOW.plusDays(1), NOW.minusYears(2), NOW.plusYears(2), NOW.plusNanos(1));
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\u00a0",
            "a",
            "b",
            "ab",
            "abc",
            "abcd",
            "aB",
            "C",
            "x",
            "1",
            "1.5",
            "-1.25",
            "12",
            "1e0",
            "a@b",
            "a@b.c",
            "@",
            "\ud83d\ude00",
            "\ud83d\ude00\ud83d\ude00",
            "\ud83d\ude00a\ud83d\ude00");
    private static final List<String> NUMBERS = List.of(
            "0", "0.0", "1", "1.0", "1.00", "1.5", "0.5", "0.4", "2", "5", "5.1", "9", "10", "10.5", "10.50", "10.6",
            "11", "-1", "-0.5", "-9", "-10", "99", "100", "1.25", "12.5", "1E+1", "1E+2");

    private final Random random;
    private final Map<Class<?>, List<Object>> made = new HashMap<>();

    Instances(Random random) {
        this.random = random;
    }

    /** A value that holds nothing of those before it. */
    Object fresh(Class<?> type, int depth) {
        made.clear();
        return object(type, Map.of(), depth);
    }

    private Object object(Class<?> type, Map<TypeVariable<?>, Type> arguments, int depth) {
        List<Object> before = made.computeIfAbsent(type, unseen -> new ArrayList<>());
        if (!before.isEmpty() && arguments.isEmpty() && random.nextInt(4) == 0) {
            return one(before);
        }
        try {
            return type.isRecord() ? ofRecord(type, arguments, depth) : bean(type, arguments, depth);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(type.getName(), failed);
        }
    }

    private Object ofRecord(Class<?> type, Map<TypeVariable<?>, Type> arguments, int depth)
            throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = orNull(components[i].getGenericType(), arguments, depth - 1);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        Object record = constructor.newInstance(values);
        made.computeIfAbsent(type, unseen -> new ArrayList<>()).add(record);
        return record;
    }

    /** Known before it is whole, so that it may come to hold itself. */
    private Object bean(Class<?> type, Map<TypeVariable<?>, Type> arguments, int depth)
            throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object bean = constructor.newInstance();
        made.computeIfAbsent(type, unseen -> new ArrayList<>()).add(bean);
        List<Method> setters = Stream.of(type.getMethods())
                .filter(method -> method.getName().startsWith("set"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        for (Method setter : setters) {
            setter.setAccessible(true);
            setter.invoke(bean, orNull(setter.getGenericParameterTypes()[0], arguments, depth - 1));
        }
        return bean;
    }

    private @Nullable Object orNull(Type type, Map<TypeVariable<?>, Type> arguments, int depth) {
        boolean isPrimitive = type instanceof Class<?> kind && kind.isPrimitive();
        return !isPrimitive && random.nextInt(7) == 0 ? null : value(type, arguments, depth);
    }

    private @Nullable Object value(Type type, Map<TypeVariable<?>, Type> arguments, int depth) {
        if (type instanceof TypeVariable<?> variable) {
            return value(arguments.get(variable), arguments, depth);
        } else if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), arguments, depth);
        } else if (type instanceof GenericArrayType array) {
            return array((Class<?>) array.getGenericComponentType(), arguments, depth);
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isArray()) {
            return array(kind.getComponentType(), arguments, depth);
        } else if (kind.isSealed()) {
            return value(one(List.of(kind.getPermittedSubclasses())), arguments, depth);
        } else if (kind.isEnum()) {
            return one(List.of(kind.getEnumConstants()));
        } else if (kind.getName().startsWith("acme.")) {
            return depth < 0 ? null : object(kind, arguments, depth);
        }
        return scalar(kind);
    }

    private @Nullable Object generic(Class<?> raw, Type[] types, Map<TypeVariable<?>, Type> outer, int depth) {
        if (raw == Optional.class) {
            return Optional.ofNullable(orNull(types[0], outer, depth));
        } else if (raw == Map.class) {
            Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
            for (int count = count(depth); count > 0; count--) {
                map.put(value(types[0], outer, depth - 1), orNull(types[1], outer, depth - 1));
            }
            return map;
        } else if (Collection.class.isAssignableFrom(raw)) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (int count = count(depth); count > 0; count--) {
                elements.add(orNull(types[0], outer, depth - 1));
            }
            // A Collection that is a List would tell Hibernate Validator where an element is.
            return raw == Set.class
                    ? new LinkedHashSet<>(elements)
                    : raw == Collection.class ? Collections.unmodifiableCollection(elements) : elements;
        }
        Map<TypeVariable<?>, Type> arguments = new HashMap<>();
        for (int i = 0; i < types.length; i++) {
            Type type = types[i] instanceof TypeVariable<?> variable ? outer.get(variable) : types[i];
            arguments.put(raw.getTypeParameters()[i], type);
        }
        return depth < 0 ? null : object(raw, arguments, depth);
    }

    private int count(int depth) {
        return depth < 0 ? 0 : random.nextInt(4);
    }

    private Object array(Class<?> element, Map<TypeVariable<?>, Type> arguments, int depth) {
        Object array = Array.newInstance(element, count(depth));
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, orNull(element, arguments, depth - 1));
        }
        return array;
    }

    private Object scalar(Class<?> type) {
        BigDecimal number = new BigDecimal(one(NUMBERS));
        ZonedDateTime time = one(TIMES);
        return switch (type.getSimpleName()) {
            case "String" -> one(TEXTS);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "byte", "Byte" -> number.byteValue();
            case "short", "Short" -> number.shortValue();
            case "int", "Integer" -> number.intValue();
            case "long", "Long" -> number.longValue();
            case "float", "Float" -> random.nextInt(20) == 0 ? -0.0f : number.floatValue();
            case "double", "Double" -> random.nextInt(20) == 0 ? -0.0 : number.doubleValue();
            case "BigDecimal" -> number;
            case "BigInteger" -> number.toBigInteger();
            case "OptionalInt" -> random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(number.intValue());
            case "OptionalLong" -> random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(number.longValue());
            case "OptionalDouble" ->
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
            case "LocalDate" -> time.toLocalDate();
            case "Instant" -> time.toInstant();
            case "OffsetDateTime" -> time.toOffsetDateTime();
            case "Year" -> Year.from(time);
            case "YearMonth" -> YearMonth.from(time);
            case "Date" -> Date.from(time.toInstant());
            case "UUID" -> new UUID(0, random.nextInt(3));
            case "URI" -> URI.create("a:b");
            case "Locale" -> Locale.UK;
            case "Duration" -> Duration.ZERO;
            case "Character" -> 'a';
            default -> throw new IllegalArgumentException("No value of " + type);
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
