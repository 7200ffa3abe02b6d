package dev.signet.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The arrays of a JSON document as arrays of primitives, none of which is ever an object. What is at fault is zero or false. */
final class JsonPrimitives {

    private static final int FIRST_SIZE = 16;

    private JsonPrimitives() {}

    static boolean @Nullable [] booleans(JsonReader in, JsonArrays arrays) {
        if (!arrays.begin()) {
            return null;
        }
        boolean[] values = new boolean[FIRST_SIZE];
        int count = 0;
        while (arrays.next(count)) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = in.readPrimitiveBoolean();
        }
        return Arrays.copyOf(values, count);
    }

    static short @Nullable [] shorts(JsonReader in, JsonArrays arrays) {
        if (!arrays.begin()) {
            return null;
        }
        short[] values = new short[FIRST_SIZE];
        int count = 0;
        while (arrays.next(count)) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = in.readPrimitiveShort();
        }
        return Arrays.copyOf(values, count);
    }

    static int @Nullable [] ints(JsonReader in, JsonArrays arrays) {
        if (!arrays.begin()) {
            return null;
        }
        int[] values = new int[FIRST_SIZE];
        int count = 0;
        while (arrays.next(count)) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = in.readPrimitiveInt();
        }
        return Arrays.copyOf(values, count);
    }

    static long @Nullable [] longs(JsonReader in, JsonArrays arrays) {
        if (!arrays.begin()) {
            return null;
        }
        long[] values = new long[FIRST_SIZE];
        int count = 0;
        while (arrays.next(count)) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = in.readPrimitiveLong();
        }
        return Arrays.copyOf(values, count);
    }

    static float @Nullable [] floats(JsonReader in, JsonArrays arrays) {
        if (!arrays.begin()) {
            return null;
        }
        float[] values = new float[FIRST_SIZE];
        int count = 0;
        while (arrays.next(count)) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = in.readPrimitiveFloat();
        }
        return Arrays.copyOf(values, count);
    }

    static double @Nullable [] doubles(JsonReader in, JsonArrays arrays) {
        if (!arrays.begin()) {
            return null;
        }
        double[] values = new double[FIRST_SIZE];
        int count = 0;
        while (arrays.next(count)) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = in.readPrimitiveDouble();
        }
        return Arrays.copyOf(values, count);
    }
}
