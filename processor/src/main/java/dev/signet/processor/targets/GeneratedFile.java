package dev.signet.processor.targets;

/** A file that a contract became, before anything is written. */
public sealed interface GeneratedFile {
    /** The whole text, lines ended by {@code \n}. */
    String content();

    /**
     * A Java source.
     *
     * @param qualifiedName of its top-level class
     */
    record Source(String qualifiedName, String content) implements GeneratedFile {}

    /**
     * A resource of the class output.
     *
     * @param path relative, with {@code /}: {@code META-INF/openapi/refunds-v1.yaml}
     */
    record Resource(String path, String content) implements GeneratedFile {}
}
