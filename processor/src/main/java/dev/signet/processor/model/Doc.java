package dev.signet.processor.model;

/**
 * What Javadoc says of something, as CommonMark.
 *
 * @param summary its first sentence, "" where there is none
 * @param description all of it, the summary included, "" where there is none
 */
public record Doc(String summary, String description) {
    /** Nothing was said. */
    public static final Doc NONE = new Doc("", "");
}
