package dev.signet.runtime.context;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts by name. A change in it changes nothing else. */
final class TextMap extends AbstractMultivaluedMap<String, String> {
    private static final long serialVersionUID = 1L;

    private TextMap(Map<String, List<String>> store) {
        super(store);
    }

    /** In the order in which they are added. */
    static TextMap exact() {
        return new TextMap(new LinkedHashMap<>());
    }

    /** Names that differ in case only are the same. */
    static TextMap ignoringCase() {
        return new TextMap(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    }
}
