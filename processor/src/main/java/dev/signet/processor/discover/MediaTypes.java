package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import java.util.List;

/** {@code @Consumes} and {@code @Produces}: JSON is what is carried, and it may be said. */
final class MediaTypes {
    private MediaTypes() {}

    static void check(Mention mention, Found found) {
        boolean mediaTypes =
                mention.name().equals(Names.CONSUMES) || mention.name().equals(Names.PRODUCES);
        if (mediaTypes && !mention.texts("value").equals(List.of("application/json"))) {
            found.add(
                    Code.ANNOTATION_NOT_CARRIED,
                    mention.site("value"),
                    mention.label() + " with anything but application/json",
                    "Remove it; JSON is the default.");
        }
    }
}
