package dev.signet.runtime.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Boxed values as arrays of primitives. What is missing, because it was at fault, is zero or false. */
public final class PrimitiveArrays {

    private PrimitiveArrays() {}

    /** Truth values. */
    public static boolean[] booleans(List<@Nullable Boolean> values) {
        boolean[] array = new boolean[values.size()];
        for (int i = 0; i < array.length; i++) {
            Boolean value = values.get(i);
            array[i] = value == null ? false : value;
        }
        return array;
    }

    /** Numbers of 16 bits. */
    public static short[] shorts(List<@Nullable Short> values) {
        short[] array = new short[values.size()];
        for (int i = 0; i < array.length; i++) {
            Short value = values.get(i);
            array[i] = value == null ? 0 : value;
        }
        return array;
    }

    /** Numbers of 32 bits. */
    public static int[] ints(List<@Nullable Integer> values) {
        int[] array = new int[values.size()];
        for (int i = 0; i < array.length; i++) {
            Integer value = values.get(i);
            array[i] = value == null ? 0 : value;
        }
        return array;
    }

    /** Numbers of 64 bits. */
    public static long[] longs(List<@Nullable Long> values) {
        long[] array = new long[values.size()];
        for (int i = 0; i < array.length; i++) {
            Long value = values.get(i);
            array[i] = value == null ? 0 : value;
        }
        return array;
    }

    /** Numbers of 32 bits, with a fraction. */
    public static float[] floats(List<@Nullable Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            Float value = values.get(i);
            array[i] = value == null ? 0 : value;
        }
        return array;
    }

    /** Numbers of 64 bits, with a fraction. */
    public static double[] doubles(List<@Nullable Double> values) {
        double[] array = new double[values.size()];
        for (int i = 0; i < array.length; i++) {
            Double value = values.get(i);
            array[i] = value == null ? 0 : value;
        }
        return array;
    }
}
