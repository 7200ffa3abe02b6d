package acme;

import dev.signet.annotations.ContractTest;

@ContractTest(BookApi.class)
class BookTest {}
