package dev.signet.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The JSON of a sample, which every participant gets. */
public final class SampleJson {

    private SampleJson() {}

    /** As Jackson writes it. */
    public static byte[] of(Object value) {
        try {
            return JsonMapper.builder().build().writeValueAsBytes(value);
        } catch (JsonProcessingException notWritable) {
            throw new IllegalArgumentException("A sample cannot be written", notWritable);
        }
    }
}
