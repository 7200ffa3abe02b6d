package acme;

/** What branches inherit. */
@Bounded
public sealed interface Shape {
    /** One. */
    record Circle(double radius) implements Shape {}

    /** Another, which its author makes. */
    record Square(@Multiple Integer side) implements Shape {
        public Square {
            if (side != null && side < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }
}
