package dev.signet.benchmarks.peers;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import dev.signet.benchmarks.Reading;
import java.io.IOException;
import java.util.List;

/** Jackson databind. */
public final class DatabindReading<T> implements Reading<T> {

    private final ObjectReader reader;

    private DatabindReading(Class<T> type, List<Module> modules) {
        reader = JsonMapper.builder().addModules(modules).build().readerFor(type);
    }

    /** As it comes. */
    public static <T> Reading<T> plain(Class<T> type) {
        return new DatabindReading<>(type, List.of());
    }

    /** With the module that replaces reflection by lambdas. */
    public static <T> Reading<T> withBlackbird(Class<T> type) {
        return new DatabindReading<>(type, List.of(new BlackbirdModule()));
    }

    @Override
    public Object read(byte[] json) throws IOException {
        return reader.readValue(json);
    }
}
