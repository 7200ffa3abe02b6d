package dev.signet.processor.oracle;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands where a pointer points, in a value rather than in its JSON. */
public final class Pointed {
    private static final Object NOTHING = new Object();

    private Pointed() {}

    /** Null where there is nothing. */
    public static @Nullable Object in(Object root, String pointer) {
        Object found = found(root, pointer);
        return found == NOTHING ? null : found;
    }

    /** Whether there is something, be it null. */
    static boolean exists(Object root, String pointer) {
        return found(root, pointer) != NOTHING;
    }

    /** The key to which it points, if it does: that and its value are in one place. */
    static Optional<String> key(Object root, String pointer) {
        int end = pointer.lastIndexOf('/');
        Object holder = in(root, pointer.substring(0, end));
        return (holder instanceof Optional<?> optional ? optional.orElse(null) : holder) instanceof Map
                ? Optional.of(unescaped(pointer.substring(end + 1)))
                : Optional.empty();
    }

    private static @Nullable Object found(Object root, String pointer) {
        @Nullable Object value = root;
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length && value != NOTHING; i++) {
            value = value == null ? NOTHING : step(value, unescaped(tokens[i]));
        }
        return value;
    }

    private static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    private static @Nullable Object step(Object value, String token) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? step(optional.get(), token) : NOTHING;
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (String.valueOf(entry.getKey()).equals(token)) {
                    return entry.getValue();
                }
            }
            return NOTHING;
        } else if (value instanceof Collection<?> elements) {
            return element(elements.toArray(), token);
        } else if (value instanceof Object[] elements) {
            return element(elements, token);
        }
        return property(value, token);
    }

    private static @Nullable Object element(Object[] elements, String token) {
        int index = token.matches("\\d{1,9}") ? Integer.parseInt(token) : elements.length;
        return index < elements.length ? elements[index] : NOTHING;
    }

    private static @Nullable Object property(Object value, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Optional<Method> found = Stream.of(value.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method ->
                        Stream.of(name, "get" + capital, "is" + capital).anyMatch(method.getName()::equals))
                .findFirst();
        if (found.isEmpty()) {
            return NOTHING; // another branch of a union may have it
        }
        Method getter = found.get();
        getter.setAccessible(true);
        try {
            return getter.invoke(value);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
