package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Part.Tool.Machine}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PartToolMachineValidator {
    private PartToolMachineValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable Part drive) {
        Violations found = Violations.NONE;
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Part.Tool.Machine value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(Part.Tool.Machine value, Ancestors above) {
        if (above.include(value)) {
            return Violations.NONE;
        }
        Ancestors here = above.and(value);
        Violations found = judge(value.drive());
        Part drive = value.drive();
        if (drive != null) {
            found = found.and(PartValidator.validate(drive, here).below("drive"));
        }
        return found;
    }
}
