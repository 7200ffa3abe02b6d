package dev.signet.processor.discover;

import dev.signet.processor.model.Access;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Site;
import java.util.Optional;

/** {@code @Owned} of a method; or of its interface, which means those operations that it can hold for. */
final class OwnershipReader {
    private OwnershipReader() {}

    static Optional<Site> read(Mentions contract, Mentions method, PathTemplate path, Access access) {
        boolean canBe = !path.variables().isEmpty() && !(access instanceof Access.Anyone);
        return method.find(Names.OWNED)
                .or(() -> contract.find(Names.OWNED).filter(mention -> canBe))
                .map(Mention::site);
    }
}
