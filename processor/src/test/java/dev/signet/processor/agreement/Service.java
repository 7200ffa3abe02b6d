package dev.signet.processor.agreement;

import dev.signet.processor.Compiled;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The generated readers of a contract, as a service has them read bodies. */
final class Service {
    private final Compiled compiled;
    private final ValidationContext context;
    private final Map<String, Method> readers = new ConcurrentHashMap<>();

    Service(Compiled compiled, Clock clock) {
        this.compiled = compiled;
        this.context = ValidationContext.of(clock);
    }

    /** What is wrong with a document of this type. */
    List<Violation> faults(String type, String json) {
        Method read = readers.computeIfAbsent(type, this::reader);
        JsonReader in = JsonReader.of(json.getBytes(StandardCharsets.UTF_8), context);
        try {
            Object value = read.invoke(null, in);
            List<Violation> faults = in.finish().list();
            if (faults.isEmpty() == (value == null)) {
                throw new IllegalStateException(value + " in spite of " + faults + ": " + json);
            }
            return faults;
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(type + " of " + json, thrown.getCause());
        } catch (IllegalAccessException notOpen) {
            throw new IllegalStateException(notOpen);
        }
    }

    private Method reader(String type) {
        try {
            Method read = compiled.type("acme." + type + "Reader").getDeclaredMethod("read", JsonReader.class);
            read.setAccessible(true);
            return read;
        } catch (NoSuchMethodException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
