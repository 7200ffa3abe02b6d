package dev.signet.runtime.conditional;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in If-Match and If-None-Match: any tag at all, or some (RFC 9110, 13.1). What is no list of tags is a list
 * of none.
 */
record TagList(boolean any, List<Tag> tags) {
    private static final TagList NONE = new TagList(false, List.of());

    /** A tag, without its quotes. */
    record Tag(boolean weak, String opaque) {
        /** The version in it. */
        String version() {
            int end = opaque.indexOf(';');
            String text = end < 0 ? opaque : opaque.substring(0, end);
            try {
                return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notOurs) {
                return text;
            }
        }
    }

    /** The list in these fields, which are one (RFC 9110, 5.3). */
    static TagList of(List<String> fields) {
        String field = String.join(",", fields);
        if (field.strip().equals("*")) {
            return new TagList(true, List.of());
        }
        List<Tag> tags = new ArrayList<>();
        boolean separated = true;
        int at = 0;
        while (at < field.length()) {
            char next = field.charAt(at);
            if (next == ',' || next == ' ' || next == '\t') {
                separated |= next == ',';
                at++;
                continue;
            }
            boolean weak = field.startsWith("W/\"", at);
            int start = weak ? at + 2 : at;
            int end = field.indexOf('"', start + 1);
            if (!separated || field.charAt(start) != '"' || end < 0 || !isOpaque(field, start + 1, end)) {
                return NONE;
            }
            tags.add(new Tag(weak, field.substring(start + 1, end)));
            separated = false;
            at = end + 1;
        }
        return new TagList(false, tags);
    }

    /** RFC 9110, 8.8.3: etagc is visible, but for the quote, or beyond ASCII. */
    private static boolean isOpaque(String field, int start, int end) {
        return field.substring(start, end).chars().allMatch(each -> each > ' ' && each != 0x7F);
    }

    /** Weak comparison (RFC 9110, 8.8.3.2) with a tag in quotes. */
    boolean includesWeakly(String quoted) {
        return any || tags.stream().anyMatch(tag -> quoted.equals('"' + tag.opaque() + '"'));
    }

    /** The versions in its strong tags: weak ones never match strongly. */
    Stream<String> strongVersions() {
        return tags.stream().filter(tag -> !tag.weak()).map(Tag::version);
    }

    /** The versions in its tags. */
    Stream<String> versions() {
        return tags.stream().map(Tag::version);
    }
}
