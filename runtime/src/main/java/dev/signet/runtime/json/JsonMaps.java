package dev.signet.runtime.json;

import dev.signet.runtime.validation.Violation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The objects of a JSON document whose members have any name, as maps. */
final class JsonMaps {

    private JsonMaps() {}

    /**
     * The members of the object at hand; null where there is none.
     *
     * @param key what a name means, null where that is nothing
     * @param fault what is then said of it, at its pointer
     */
    static <K, V> @Nullable Map<K, V> read(
            JsonReader in,
            JsonText text,
            JsonFaults faults,
            Function<String, @Nullable K> key,
            BiFunction<String, String, Violation> fault,
            Function<JsonReader, @Nullable V> value) {
        if (!in.beginObject()) {
            return null;
        }
        Map<K, V> members = new LinkedHashMap<>();
        Collisions collisions = new Collisions();
        int count = 0;
        for (boolean more = text.member(true); more; more = text.member(false)) {
            if (count++ == text.limits.members()) {
                text.exceed("members", text.limits.members(), "members in an object");
                break;
            }
            String name = JsonStrings.readName(text);
            if (!text.colon()) {
                break;
            }
            K named = key.apply(name);
            if (named == null) {
                faults.report(where -> fault.apply(where, name));
            } else if (members.containsKey(named)) {
                faults.report(where -> Violation.of(where, "duplicate", "must not be given more than once"));
            }
            V member = in.readElement(value);
            if (named != null) {
                members.put(named, member);
                if (collisions.areTooMany(members.keySet(), named)) {
                    text.exceed("collisions", Collisions.MAX, "names of one hash code");
                }
            }
        }
        return Collections.unmodifiableMap(members);
    }
}
