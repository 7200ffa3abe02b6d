package dev.signet.processor.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a method is not read.
 *
 * @param code the id of the finding
 * @param message what it says is wrong
 */
record Refusal(String code, String message) implements Comparable<Refusal> {
    private static final Pattern UNCARRIED = Pattern.compile("(.*) has no form on the wire here\\.");
    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*(?:\\.[A-Z]\\w*)*)(.*)");
    private static final List<String> KNOWN = List.of(
            "java.lang.",
            "java.io.",
            "java.math.",
            "java.net.",
            "java.time.",
            "java.util.",
            "java.util.concurrent.",
            "jakarta.json.",
            "jakarta.ws.rs.core.",
            "org.reactivestreams.");

    /** The message without what is particular to one place, so that the same reason is counted as one. */
    String reason() {
        String general = message.replaceAll("\\{[^}]*}", "{…}").replaceAll("\"[^\"]*\"", "\"…\"");
        Matcher uncarried = UNCARRIED.matcher(general);
        return code + ": " + (uncarried.matches() ? kind(uncarried.group(1)) : general);
    }

    private static String kind(String type) {
        Matcher name = TYPE.matcher(type);
        if (!name.matches()) {
            return type;
        }
        boolean known = KNOWN.stream().anyMatch(prefix -> exists(prefix + name.group(1)));
        return known ? name.group(1) + (name.group(2).isEmpty() ? "" : "<…>") : "a class of the author's";
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type, false, Refusal.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException unknown) {
            return type.equals("jakarta.json.JsonObject");
        }
    }

    @Override
    public int compareTo(Refusal other) {
        return Comparator.comparing(Refusal::code)
                .thenComparing(Refusal::message)
                .compare(this, other);
    }
}
