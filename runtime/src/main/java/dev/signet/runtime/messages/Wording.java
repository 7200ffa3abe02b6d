package dev.signet.runtime.messages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of one language, and behind them those of the languages it falls back to. */
public final class Wording {

    private static final String OR = "dev.signet.or";

    // Contracts have fewer. Whoever writes templates at run time gets them made anew.
    private static final int MOST_SENTENCES = 2000;

    private final String tag;
    private final Map<String, String> application;
    private final Map<String, String> own;
    private final @Nullable Wording parent;
    private final Map<String, Interpolation.Sentence> ofTemplates = new ConcurrentHashMap<>();
    private final Map<String, Interpolation.Sentence> underKeys = new ConcurrentHashMap<>();

    Wording(String tag, Map<String, String> application, Map<String, String> own, @Nullable Wording parent) {
        this.tag = tag;
        this.application = application;
        this.own = own;
        this.parent = parent;
    }

    /** Its tag (RFC 5646), absent where the application has words of a language that it does not name. */
    public Optional<String> tag() {
        return tag.isEmpty() ? Optional.empty() : Optional.of(tag);
    }

    /** The words that a template stands for. */
    public String of(String template, Function<String, @Nullable Object> attributes) {
        Interpolation.Sentence known = ofTemplates.get(template);
        return (known != null ? known : made(ofTemplates, template, template, "", "")).with(attributes);
    }

    /**
     * The words under this key.
     *
     * @param variant which of Signet's words, where it has several under one key: {@code .exclusive}, for example
     */
    public String under(String key, String variant, Function<String, @Nullable Object> attributes) {
        String name = variant.isEmpty() ? key : key + '\n' + variant;
        Interpolation.Sentence known = underKeys.get(name);
        return (known != null ? known : made(underKeys, name, "{" + key + "}", key, variant)).with(attributes);
    }

    private Interpolation.Sentence made(
            Map<String, Interpolation.Sentence> sentences, String name, String template, String key, String variant) {
        Interpolation.Sentence made = new Interpolation(this, key, variant).of(template);
        if (sentences.size() < MOST_SENTENCES) {
            sentences.put(name, made);
        }
        return made;
    }

    /** Signet's own words in this language, given in English. */
    public String translated(String english) {
        String words = own(english);
        return words == null ? english : words;
    }

    /** Alternatives as one reads them: {@code a, b or c}. */
    public String alternatives(Collection<String> all) {
        List<String> texts = new ArrayList<>(all);
        String last = texts.remove(texts.size() - 1);
        return texts.isEmpty() ? last : String.join(", ", texts) + " " + translated(OR) + " " + last;
    }

    @Nullable
    String application(String key) {
        for (Wording language = this; language != null; language = language.parent) {
            String text = language.application.get(key);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    @Nullable
    String own(String key) {
        return own(key, key);
    }

    /** What is under the first key, or else the second, of the nearest language that has either. */
    @Nullable
    String own(String first, String second) {
        for (Wording language = this; language != null; language = language.parent) {
            String text = language.own.get(first);
            if (text == null) {
                text = language.own.get(second);
            }
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
