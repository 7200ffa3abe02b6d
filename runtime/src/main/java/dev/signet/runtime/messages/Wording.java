package dev.signet.runtime.messages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of one language, and behind them those of the languages it falls back to. */
public final class Wording {

    private static final String OR = "dev.signet.or";

    private final String tag;
    private final Map<String, String> application;
    private final Map<String, String> own;
    private final @Nullable Wording parent;

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
    public String of(String template, Map<String, Object> attributes) {
        return new Interpolation(this, "", "", attributes).of(template);
    }

    /**
     * The words under this key.
     *
     * @param variant which of Signet's words, where it has several under one key: {@code .exclusive}, for example
     */
    public String under(String key, String variant, Map<String, Object> attributes) {
        return new Interpolation(this, key, variant, attributes).of("{" + key + "}");
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
