package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Shape.Square} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShapeSquareReader {
    private static final Names MEMBERS = Names.of("side", "kind");

    private ShapeSquareReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Shape. @Nullable Square read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Integer side = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // side
                    seen = in.once(seen, 1L << 0);
                    side = in.readInteger();
                }
                case 1 -> { // kind
                    seen = in.once(seen, 1L << 1);
                    in.readConstant("Square");
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("kind");
        }
        in.check(ShapeSquareValidator.judge(side, in.context()));
        if (in.violationCount() != before) {
            return null;
        }
        Shape.Square made;
        try {
            made = new Shape.Square(side);
        } catch (RuntimeException refusal) {
            in.refused(refusal);
            return null;
        }
        in.check(ShapeSquareValidator.whole(made, in.context()));
        return in.violationCount() == before ? made : null;
    }
}
