package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link NoteApi.Tree}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TreeValidator {
    private static final Violation BRANCHES_REQUIRED = Violation.required("/branches");

    private static final Violation NAMED_REQUIRED = Violation.required("/named");

    private TreeValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable List<NoteApi.Tree> branches,
            @Nullable Map<String, NoteApi.Tree> named) {
        Violations found = Violations.NONE;
        if (branches == null) {
            found = found.and(BRANCHES_REQUIRED);
        }
        if (named == null) {
            found = found.and(NAMED_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(NoteApi.Tree value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(NoteApi.Tree value, Ancestors above) {
        if (above.include(value)) {
            return Violations.NONE;
        }
        Ancestors here = above.and(value);
        Violations found = judge(value.branches(), value.named());
        List<NoteApi.Tree> branches = value.branches();
        if (branches != null) {
            for (int i = 0; i < branches.size(); i++) {
                NoteApi.Tree element = branches.get(i);
                if (element != null) {
                    found = found.and(TreeValidator.validate(element, here).below("branches", i));
                }
            }
        }
        Map<String, NoteApi.Tree> named = value.named();
        if (named != null) {
            for (Map.Entry<String, NoteApi.Tree> entry : named.entrySet()) {
                NoteApi.Tree element = entry.getValue();
                if (element != null) {
                    found = found.and(TreeValidator.validate(element, here).below(entry.getKey()).below("named"));
                }
            }
        }
        return found;
    }
}
