package example;

import dev.signet.annotations.ContractTest;

@ContractTest(NotesApi.class)
class NotesTest {}
