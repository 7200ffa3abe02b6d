package dev.signet.processor.model;

import java.util.List;

/**
 * How much the JSON of one request may ask for, where the contract says so itself.
 *
 * @param site its annotation
 */
public record JsonLimits(Site site, int depth, int string, int name, int number, int elements, int members) {
    /**
     * One of the limits.
     *
     * @param most what it can be set to
     */
    public record Limit(String name, int value, int most) {}

    private static final int MOST_LEVELS = 1000;
    private static final int MOST_DIGITS = 1000;

    /** All of them, in the order of their declaration. */
    public List<Limit> list() {
        return List.of(
                new Limit("depth", depth, MOST_LEVELS),
                new Limit("string", string, Integer.MAX_VALUE),
                new Limit("name", name, Integer.MAX_VALUE),
                new Limit("number", number, MOST_DIGITS),
                new Limit("elements", elements, Integer.MAX_VALUE),
                new Limit("members", members, Integer.MAX_VALUE));
    }
}
