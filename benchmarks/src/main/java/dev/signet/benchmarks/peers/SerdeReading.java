package dev.signet.benchmarks.peers;

import dev.signet.benchmarks.Reading;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;

/** Micronaut Serde on Jackson's parser. */
public final class SerdeReading<T> implements Reading<T> {

    private final ObjectMapper mapper = ObjectMapper.getDefault();
    private final Argument<T> type;

    /** Of values of this type. */
    public SerdeReading(Class<T> type) {
        this.type = Argument.of(type);
    }

    @Override
    public Object read(byte[] json) throws IOException {
        return mapper.readValue(json, type);
    }
}
