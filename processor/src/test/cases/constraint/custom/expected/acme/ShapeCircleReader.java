package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Shape.Circle} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShapeCircleReader {
    private static final Names MEMBERS = Names.of("radius", "kind");

    private ShapeCircleReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static Shape. @Nullable Circle read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        double radius = 0;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // radius
                    seen = in.once(seen, 1L << 0);
                    radius = in.readPrimitiveDouble();
                }
                case 1 -> { // kind
                    seen = in.once(seen, 1L << 1);
                    in.readConstant("Circle");
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("radius");
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("kind");
        }
        in.check(ShapeCircleValidator.judge(radius));
        if (in.violationCount() != before) {
            return null;
        }
        Shape.Circle made = new Shape.Circle(radius);
        in.check(ShapeCircleValidator.whole(made, in.context()));
        return in.violationCount() == before ? made : null;
    }
}
