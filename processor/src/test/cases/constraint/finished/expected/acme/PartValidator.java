package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Part}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartValidator {
    private static final Violation NAME_NOT_BLANK = Violation.notBlank("/name");

    private static final Violation NAME_REQUIRED = Violation.required("/name");

    private static final Violation PARTS_SIZE = Violation.size("/parts", 0, 9);

    private PartValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String name, @Nullable List<Part> parts,
            Part @Nullable [] spares, Optional<Part> twin,
            @Nullable Map<LocalDate, List<Part>> changes, @Nullable Set<Part.Tool> tools,
            Part. @Nullable Unjudged unjudged) {
        Violations found = Violations.NONE;
        if (name == null) {
            found = found.and(NAME_REQUIRED);
        } else {
            if (!Checks.notBlank(name)) {
                found = found.and(NAME_NOT_BLANK);
            }
        }
        if (parts != null && !Checks.size(parts, 0, 9)) {
            found = found.and(PARTS_SIZE);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Part value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(Part value, Ancestors above) {
        if (above.include(value)) {
            return Violations.NONE;
        }
        Ancestors here = above.and(value);
        Violations found = judge(value.name(), value.parts(), value.spares(), value.twin(),
                value.changes(), value.tools(), value.unjudged());
        List<Part> parts = value.parts();
        if (parts != null) {
            for (int i = 0; i < parts.size(); i++) {
                Part element = parts.get(i);
                if (element != null) {
                    found = found.and(PartValidator.validate(element, here).below("parts", i));
                }
            }
        }
        Part[] spares = value.spares();
        if (spares != null) {
            for (int i = 0; i < spares.length; i++) {
                Part element = spares[i];
                if (element != null) {
                    found = found.and(PartValidator.validate(element, here).below("spares", i));
                }
            }
        }
        Optional<Part> twin = value.twin();
        if (twin != null && twin.isPresent()) {
            Part element = twin.get();
            if (element != null) {
                found = found.and(PartValidator.validate(element, here).below("twin"));
            }
        }
        Map<LocalDate, List<Part>> changes = value.changes();
        if (changes != null) {
            for (Map.Entry<LocalDate, List<Part>> entry : changes.entrySet()) {
                List<Part> element = entry.getValue();
                if (element != null) {
                    for (int j = 0; j < element.size(); j++) {
                        Part element2 = element.get(j);
                        if (element2 != null) {
                            found = found.and(PartValidator.validate(element2, here).below(j).below(entry.getKey().toString()).below("changes"));
                        }
                    }
                }
            }
        }
        Set<Part.Tool> tools = value.tools();
        if (tools != null) {
            int i = 0;
            for (Part.Tool element : tools) {
                if (element != null) {
                    found = found.and(PartToolValidator.validate(element, here).below("tools", i));
                }
                i++;
            }
        }
        return found;
    }
}
