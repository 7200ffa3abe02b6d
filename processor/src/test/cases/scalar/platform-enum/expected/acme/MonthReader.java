package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.time.Month;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Month} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class MonthReader {
    private static final Names NAMES = Names.of("JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY",
            "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER");

    /**
     * The names on the wire, for a client that sent another.
     */
    static final String EXPECTED = "JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER or DECEMBER";

    private MonthReader() {
    }

    /**
     * The constant of this name on the wire, or null.
     */
    static @Nullable Month parse(String text) {
        return switch (text) {
            case "JANUARY" -> Month.JANUARY;
            case "FEBRUARY" -> Month.FEBRUARY;
            case "MARCH" -> Month.MARCH;
            case "APRIL" -> Month.APRIL;
            case "MAY" -> Month.MAY;
            case "JUNE" -> Month.JUNE;
            case "JULY" -> Month.JULY;
            case "AUGUST" -> Month.AUGUST;
            case "SEPTEMBER" -> Month.SEPTEMBER;
            case "OCTOBER" -> Month.OCTOBER;
            case "NOVEMBER" -> Month.NOVEMBER;
            case "DECEMBER" -> Month.DECEMBER;
            default -> null;
        };
    }

    static @Nullable Month read(JsonReader in) {
        String name = in.readName(NAMES, EXPECTED);
        return name == null ? null : parse(name);
    }
}
