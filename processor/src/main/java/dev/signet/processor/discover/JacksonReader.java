package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import java.util.List;
import java.util.Set;

/** What Jackson's annotations say besides names, as far as it can be kept. */
final class JacksonReader {
    /** Leaving out what is null or empty-handed is what an answer does anyway. */
    private static final Set<String> INCLUSIONS = Set.of("NON_NULL", "NON_ABSENT", "USE_DEFAULTS");

    private final Found found;

    JacksonReader(Found found) {
        this.found = found;
    }

    /** Refuses an inclusion that answers do not keep. */
    void check(Mentions mentions) {
        mentions.find(Names.JSON_INCLUDE).ifPresent(mention -> {
            List<String> refused = mention.written()
                    .filter(attribute -> !(attribute.equals("value") && INCLUSIONS.contains(mention.text("value"))))
                    .toList();
            refused.forEach(attribute -> found.add(
                    Code.ANNOTATION_NOT_CARRIED,
                    mention.site(attribute),
                    "@JsonInclude(" + mention.text(attribute) + ")",
                    "Remove it; what is null is left out, and all else is written."));
        });
    }

    /** Whether {@code @JsonProperty} says that the value must be there. */
    boolean isRequired(Mentions mentions) {
        return mentions.all(Names.JSON_PROPERTY).anyMatch(mention -> mention.flag("required"));
    }

    /** Whether members that the type does not know are passed over. */
    boolean ignoresUnknown(Mentions mentions) {
        check(mentions);
        return mentions.all(Names.JSON_IGNORE_PROPERTIES).anyMatch(mention -> mention.flag("ignoreUnknown"));
    }

    /** The properties that {@code @JsonIgnoreProperties} leaves out. */
    Set<String> ignored(Mentions mentions) {
        return mentions.find(Names.JSON_IGNORE_PROPERTIES)
                .map(mention -> Set.copyOf(mention.texts("value")))
                .orElse(Set.of());
    }
}
