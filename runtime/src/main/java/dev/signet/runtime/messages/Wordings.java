package dev.signet.runtime.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The languages there are words in: those of the application's {@code ValidationMessages} and those of Signet, both
 * properties files in UTF-8 on the class path, named like resource bundles ({@code ValidationMessages_pt_BR.properties}).
 * In which language {@code ValidationMessages.properties} is, its property {@code dev.signet.language} says.
 */
public final class Wordings {

    /** Those on this class's own class path. */
    public static final Wordings STANDARD = new Wordings(Wordings.class.getClassLoader());

    private static final Logger LOG = LoggerFactory.getLogger(Wordings.class);
    private static final String APPLICATION = "ValidationMessages";
    private static final String LANGUAGE = "dev.signet.language";
    private static final String OWN = "dev/signet/runtime/messages/Messages";

    // Clients choose the tags, so that what is not there has to be remembered, but not without end.
    private static final int MOST_KNOWN = 500;

    private final ClassLoader loader;

    /** Apart from the others, since each refusal asks for it, from every thread. */
    private volatile @Nullable Wording usual;

    private final Map<String, Optional<Wording>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Wording>> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    Wordings(ClassLoader loader) {
        this.loader = loader;
    }

    /** The language to speak to whoever asks for none: that of the files without a language in their name. */
    public Wording usual() {
        Wording words = usual;
        if (words == null) {
            words = of("").orElseThrow();
            usual = words;
        }
        return words;
    }

    /** The best language for a client. */
    public Wording in(AcceptedLanguages accepted) {
        return accepted.lookup(this::of).orElseGet(this::usual);
    }

    int known() {
        synchronized (known) {
            return known.size();
        }
    }

    private Optional<Wording> of(String tag) {
        synchronized (known) {
            Optional<Wording> found = known.get(tag);
            if (found != null) {
                return found;
            }
        }
        Optional<Wording> loaded = load(tag);
        synchronized (known) {
            known.put(tag, loaded);
        }
        return loaded;
    }

    private Optional<Wording> load(String tag) {
        String suffix = suffix(tag);
        Optional<Map<String, String>> application = properties(APPLICATION + suffix);
        Optional<Map<String, String>> own = properties(OWN + suffix);
        if (tag.isEmpty()) {
            String language =
                    application.map(texts -> texts.getOrDefault(LANGUAGE, "")).orElse("en");
            return Optional.of(new Wording(language, application.orElse(Map.of()), own.orElseThrow(), null));
        }
        return application.isEmpty() && own.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Wording(languageTag(tag), application.orElse(Map.of()), own.orElse(Map.of()), parent(tag)));
    }

    private Wording parent(String tag) {
        String next = AcceptedLanguages.shortened(tag);
        while (!next.isEmpty()) {
            Optional<Wording> found = of(next);
            if (found.isPresent()) {
                return found.get();
            }
            next = AcceptedLanguages.shortened(next);
        }
        return usual();
    }

    private static String suffix(String tag) {
        return tag.isEmpty() ? "" : "_" + languageTag(tag).replace('-', '_');
    }

    // RFC 5646, 2.1.1: de-AT, zh-Hant. Resource bundles are named by the same rule.
    private static String languageTag(String tag) {
        String[] parts = tag.split("-");
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            if (part.length() == 4 && Character.isLetter(part.charAt(0))) {
                parts[i] = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
            } else if (part.length() == 2) {
                parts[i] = part.toUpperCase(Locale.ROOT);
            }
        }
        return String.join("-", parts);
    }

    private Optional<Map<String, String>> properties(String name) {
        try (InputStream file = loader.getResourceAsStream(name + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties all = new Properties();
            all.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            Map<String, String> texts = new LinkedHashMap<>();
            all.stringPropertyNames().forEach(key -> texts.put(key, all.getProperty(key)));
            return Optional.of(Map.copyOf(texts));
        } catch (IOException | IllegalArgumentException unreadable) {
            // A client waits to be told its faults: it is told them in other words.
            LOG.error("{}.properties cannot be read, and is passed over", name, unreadable);
            return Optional.empty();
        }
    }
}
