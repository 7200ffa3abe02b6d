package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import java.util.stream.Stream;

/** A title and a version that can name a document and a path. */
final class TitlesNameADocument implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        Stream.Builder<Finding> found = Stream.builder();
        if (contract.documentName().startsWith("-")) {
            found.add(Code.TITLE_INVALID.at(contract.site().attribute("title"), contract.title()));
        }
        if (contract.version() < 1) {
            found.add(Code.VERSION_INVALID.at(contract.site().attribute("version"), contract.version()));
        }
        return found.build();
    }
}
