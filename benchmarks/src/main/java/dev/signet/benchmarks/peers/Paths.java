package dev.signet.benchmarks.peers;

/** How validators write a place: {@code lines[3].tags[1].<list element>}, or {@code lines[3].tags.[1]}. */
final class Paths {

    private Paths() {}

    /** The same as a JSON pointer. */
    static String pointer(String path) {
        return "/" + path.replaceAll("\\.?<[^>]*>", "").replace("]", "").replaceAll("[.\\[]+", "/");
    }
}
