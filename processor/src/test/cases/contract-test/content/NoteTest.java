package acme;

import dev.signet.annotations.ContractTest;

@ContractTest(NoteApi.class)
class NoteTest extends NoteApiContractTest {}
