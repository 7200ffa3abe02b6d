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
    private static final Violation NOTE02_REQUIRED = Violation.required("/note02");

    private static final Violation NOTE04_REQUIRED = Violation.required("/note04");

    private static final Violation NOTE06_REQUIRED = Violation.required("/note06");

    private static final Violation NOTE08_REQUIRED = Violation.required("/note08");

    private static final Violation NOTE10_REQUIRED = Violation.required("/note10");

    private static final Violation NOTE12_REQUIRED = Violation.required("/note12");

    private static final Violation NOTE14_REQUIRED = Violation.required("/note14");

    private static final Violation NOTE16_REQUIRED = Violation.required("/note16");

    private static final Violation NOTE18_REQUIRED = Violation.required("/note18");

    private static final Violation NOTE20_REQUIRED = Violation.required("/note20");

    private static final Violation NOTE22_REQUIRED = Violation.required("/note22");

    private static final Violation NOTE24_REQUIRED = Violation.required("/note24");

    private static final Violation NOTE26_REQUIRED = Violation.required("/note26");

    private static final Violation NOTE28_REQUIRED = Violation.required("/note28");

    private static final Violation NOTE30_REQUIRED = Violation.required("/note30");

    private static final Violation NOTE32_REQUIRED = Violation.required("/note32");

    private static final Violation NOTE34_REQUIRED = Violation.required("/note34");

    private static final Violation NOTE36_REQUIRED = Violation.required("/note36");

    private static final Violation NOTE38_REQUIRED = Violation.required("/note38");

    private static final Violation NOTE40_REQUIRED = Violation.required("/note40");

    private static final Violation NOTE42_REQUIRED = Violation.required("/note42");

    private static final Violation NOTE44_REQUIRED = Violation.required("/note44");

    private static final Violation NOTE46_REQUIRED = Violation.required("/note46");

    private static final Violation NOTE48_REQUIRED = Violation.required("/note48");

    private static final Violation NOTE50_REQUIRED = Violation.required("/note50");

    private static final Violation NOTE52_REQUIRED = Violation.required("/note52");

    private static final Violation NOTE54_REQUIRED = Violation.required("/note54");

    private static final Violation NOTE56_REQUIRED = Violation.required("/note56");

    private static final Violation NOTE58_REQUIRED = Violation.required("/note58");

    private static final Violation NOTE60_REQUIRED = Violation.required("/note60");

    private static final Violation NOTE62_REQUIRED = Violation.required("/note62");

    private static final Violation NOTE64_REQUIRED = Violation.required("/note64");

    private static final Violation NOTE66_REQUIRED = Violation.required("/note66");

    private static final Violation NOTE68_REQUIRED = Violation.required("/note68");

    private static final Violation NOTE70_REQUIRED = Violation.required("/note70");

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
            found = found.and(NOTE02_REQUIRED);
        }
        if (note04 == null) {
            found = found.and(NOTE04_REQUIRED);
        }
        if (note06 == null) {
            found = found.and(NOTE06_REQUIRED);
        }
        if (note08 == null) {
            found = found.and(NOTE08_REQUIRED);
        }
        if (note10 == null) {
            found = found.and(NOTE10_REQUIRED);
        }
        if (note12 == null) {
            found = found.and(NOTE12_REQUIRED);
        }
        if (note14 == null) {
            found = found.and(NOTE14_REQUIRED);
        }
        if (note16 == null) {
            found = found.and(NOTE16_REQUIRED);
        }
        if (note18 == null) {
            found = found.and(NOTE18_REQUIRED);
        }
        if (note20 == null) {
            found = found.and(NOTE20_REQUIRED);
        }
        if (note22 == null) {
            found = found.and(NOTE22_REQUIRED);
        }
        if (note24 == null) {
            found = found.and(NOTE24_REQUIRED);
        }
        if (note26 == null) {
            found = found.and(NOTE26_REQUIRED);
        }
        if (note28 == null) {
            found = found.and(NOTE28_REQUIRED);
        }
        if (note30 == null) {
            found = found.and(NOTE30_REQUIRED);
        }
        if (note32 == null) {
            found = found.and(NOTE32_REQUIRED);
        }
        if (note34 == null) {
            found = found.and(NOTE34_REQUIRED);
        }
        if (note36 == null) {
            found = found.and(NOTE36_REQUIRED);
        }
        if (note38 == null) {
            found = found.and(NOTE38_REQUIRED);
        }
        if (note40 == null) {
            found = found.and(NOTE40_REQUIRED);
        }
        if (note42 == null) {
            found = found.and(NOTE42_REQUIRED);
        }
        if (note44 == null) {
            found = found.and(NOTE44_REQUIRED);
        }
        if (note46 == null) {
            found = found.and(NOTE46_REQUIRED);
        }
        if (note48 == null) {
            found = found.and(NOTE48_REQUIRED);
        }
        if (note50 == null) {
            found = found.and(NOTE50_REQUIRED);
        }
        if (note52 == null) {
            found = found.and(NOTE52_REQUIRED);
        }
        if (note54 == null) {
            found = found.and(NOTE54_REQUIRED);
        }
        if (note56 == null) {
            found = found.and(NOTE56_REQUIRED);
        }
        if (note58 == null) {
            found = found.and(NOTE58_REQUIRED);
        }
        if (note60 == null) {
            found = found.and(NOTE60_REQUIRED);
        }
        if (note62 == null) {
            found = found.and(NOTE62_REQUIRED);
        }
        if (note64 == null) {
            found = found.and(NOTE64_REQUIRED);
        }
        if (note66 == null) {
            found = found.and(NOTE66_REQUIRED);
        }
        if (note68 == null) {
            found = found.and(NOTE68_REQUIRED);
        }
        if (note70 == null) {
            found = found.and(NOTE70_REQUIRED);
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
