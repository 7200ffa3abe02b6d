package dev.signet.processor.groups;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of the types of a {@link Grouping}, with others in them. */
final class RandomValues {
    private static final List<String> TEXTS = List.of("", "a", "aa", "aaa", "b", "bbb");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Object of(Class<?> type, int depth) {
        try {
            return type.isRecord() ? ofRecord(type, depth) : ofBean(type, depth);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(type.getName(), failed);
        }
    }

    private Object ofRecord(Class<?> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i].getGenericType(), depth);
        }
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private Object ofBean(Class<?> type, int depth) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object bean = constructor.newInstance();
        Method[] methods = type.getDeclaredMethods();
        Arrays.sort(methods, (one, other) -> one.getName().compareTo(other.getName()));
        for (Method method : methods) {
            if (method.getName().startsWith("set")) {
                method.setAccessible(true);
                method.invoke(bean, value(method.getGenericParameterTypes()[0], depth));
            }
        }
        return bean;
    }

    private @Nullable Object value(Type type, int depth) {
        if (type == String.class) {
            return random.nextInt(4) == 0 ? null : TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (type instanceof ParameterizedType list) {
            Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
            return depth == 0
                    ? List.of()
                    : new ArrayList<>(IntStream.range(0, random.nextInt(3))
                            .mapToObj(i -> of(element, depth - 1))
                            .toList());
        }
        return depth == 0 || random.nextInt(3) == 0 ? null : of((Class<?>) type, depth - 1);
    }
}
