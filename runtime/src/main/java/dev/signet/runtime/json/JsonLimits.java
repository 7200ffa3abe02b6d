package dev.signet.runtime.json;

/**
 * How much one JSON document may ask of the service, besides its size in bytes, which the server limits.
 *
 * @param depth levels of arrays and objects
 * @param string characters of a string
 * @param name characters of a member's name
 * @param number characters of a number
 * @param elements elements of one array
 * @param members members of one object whose names are free, as a map's are
 */
public record JsonLimits(int depth, int string, int name, int number, int elements, int members) {

    /** What holds where a contract says nothing. */
    public static final JsonLimits DEFAULT = new JsonLimits(100, 10_000_000, 1000, 1000, 100_000, 10_000);
}
