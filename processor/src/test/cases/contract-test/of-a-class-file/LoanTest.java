package acme;

import dev.signet.annotations.ContractTest;
import dev.signet.processor.shipped.LoanApi;
import dev.signet.processor.shipped.LoanApiContractTest;

@ContractTest(LoanApi.class)
class LoanTest extends LoanApiContractTest {}
