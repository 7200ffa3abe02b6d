package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Sample}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SampleValidator {
    private SampleValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(int reading01, @Nullable String note02, int reading03,
            @Nullable String note04, int reading05, @Nullable String note06, int reading07,
            @Nullable String note08, int reading09, @Nullable String note10, int reading11,
            @Nullable String note12, int reading13, @Nullable String note14, int reading15,
            @Nullable String note16, int reading17, @Nullable String note18, int reading19,
            @Nullable String note20, int reading21, @Nullable String note22, int reading23,
            @Nullable String note24, int reading25, @Nullable String note26, int reading27,
            @Nullable String note28, int reading29, @Nullable String note30, int reading31,
            @Nullable String note32, int reading33, @Nullable String note34, int reading35,
            @Nullable String note36, int reading37, @Nullable String note38, int reading39,
            @Nullable String note40, int reading41, @Nullable String note42, int reading43,
            @Nullable String note44, int reading45, @Nullable String note46, int reading47,
            @Nullable String note48, int reading49, @Nullable String note50, int reading51,
            @Nullable String note52, int reading53, @Nullable String note54, int reading55,
            @Nullable String note56, int reading57, @Nullable String note58, int reading59,
            @Nullable String note60, int reading61, @Nullable String note62, int reading63,
            @Nullable String note64, int reading65, @Nullable String note66, int reading67,
            @Nullable String note68, int reading69, @Nullable String note70) {
        Violations found = Violations.NONE;
        if (note02 == null) {
            found = found.and(Violation.required("/note02"));
        }
        if (note04 == null) {
            found = found.and(Violation.required("/note04"));
        }
        if (note06 == null) {
            found = found.and(Violation.required("/note06"));
        }
        if (note08 == null) {
            found = found.and(Violation.required("/note08"));
        }
        if (note10 == null) {
            found = found.and(Violation.required("/note10"));
        }
        if (note12 == null) {
            found = found.and(Violation.required("/note12"));
        }
        if (note14 == null) {
            found = found.and(Violation.required("/note14"));
        }
        if (note16 == null) {
            found = found.and(Violation.required("/note16"));
        }
        if (note18 == null) {
            found = found.and(Violation.required("/note18"));
        }
        if (note20 == null) {
            found = found.and(Violation.required("/note20"));
        }
        if (note22 == null) {
            found = found.and(Violation.required("/note22"));
        }
        if (note24 == null) {
            found = found.and(Violation.required("/note24"));
        }
        if (note26 == null) {
            found = found.and(Violation.required("/note26"));
        }
        if (note28 == null) {
            found = found.and(Violation.required("/note28"));
        }
        if (note30 == null) {
            found = found.and(Violation.required("/note30"));
        }
        if (note32 == null) {
            found = found.and(Violation.required("/note32"));
        }
        if (note34 == null) {
            found = found.and(Violation.required("/note34"));
        }
        if (note36 == null) {
            found = found.and(Violation.required("/note36"));
        }
        if (note38 == null) {
            found = found.and(Violation.required("/note38"));
        }
        if (note40 == null) {
            found = found.and(Violation.required("/note40"));
        }
        if (note42 == null) {
            found = found.and(Violation.required("/note42"));
        }
        if (note44 == null) {
            found = found.and(Violation.required("/note44"));
        }
        if (note46 == null) {
            found = found.and(Violation.required("/note46"));
        }
        if (note48 == null) {
            found = found.and(Violation.required("/note48"));
        }
        if (note50 == null) {
            found = found.and(Violation.required("/note50"));
        }
        if (note52 == null) {
            found = found.and(Violation.required("/note52"));
        }
        if (note54 == null) {
            found = found.and(Violation.required("/note54"));
        }
        if (note56 == null) {
            found = found.and(Violation.required("/note56"));
        }
        if (note58 == null) {
            found = found.and(Violation.required("/note58"));
        }
        if (note60 == null) {
            found = found.and(Violation.required("/note60"));
        }
        if (note62 == null) {
            found = found.and(Violation.required("/note62"));
        }
        if (note64 == null) {
            found = found.and(Violation.required("/note64"));
        }
        if (note66 == null) {
            found = found.and(Violation.required("/note66"));
        }
        if (note68 == null) {
            found = found.and(Violation.required("/note68"));
        }
        if (note70 == null) {
            found = found.and(Violation.required("/note70"));
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Sample value) {
        return judge(value.reading01(), value.note02(), value.reading03(), value.note04(),
                value.reading05(), value.note06(), value.reading07(), value.note08(),
                value.reading09(), value.note10(), value.reading11(), value.note12(),
                value.reading13(), value.note14(), value.reading15(), value.note16(),
                value.reading17(), value.note18(), value.reading19(), value.note20(),
                value.reading21(), value.note22(), value.reading23(), value.note24(),
                value.reading25(), value.note26(), value.reading27(), value.note28(),
                value.reading29(), value.note30(), value.reading31(), value.note32(),
                value.reading33(), value.note34(), value.reading35(), value.note36(),
                value.reading37(), value.note38(), value.reading39(), value.note40(),
                value.reading41(), value.note42(), value.reading43(), value.note44(),
                value.reading45(), value.note46(), value.reading47(), value.note48(),
                value.reading49(), value.note50(), value.reading51(), value.note52(),
                value.reading53(), value.note54(), value.reading55(), value.note56(),
                value.reading57(), value.note58(), value.reading59(), value.note60(),
                value.reading61(), value.note62(), value.reading63(), value.note64(),
                value.reading65(), value.note66(), value.reading67(), value.note68(),
                value.reading69(), value.note70());
    }
}
