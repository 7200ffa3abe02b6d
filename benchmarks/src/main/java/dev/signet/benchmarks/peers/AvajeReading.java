package dev.signet.benchmarks.peers;

import dev.signet.benchmarks.Reading;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb. */
public final class AvajeReading<T> implements Reading<T> {

    private final JsonType<T> type;

    /** Of values of this type. */
    public AvajeReading(Class<T> type) {
        this.type = Jsonb.builder().build().type(type);
    }

    @Override
    public Object read(byte[] json) {
        return type.fromJson(json);
    }
}
